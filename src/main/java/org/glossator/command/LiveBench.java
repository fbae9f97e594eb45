package org.glossator.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.glossator.edit.Bench;
import org.glossator.model.Content;
import org.glossator.scaffold.Kind;
import org.glossator.scaffold.Scaffold;
import org.glossator.scaffold.ScaffoldRefused;
import org.glossator.source.Diagnostic;

/**
 * What the editor's forms ask, answered by the site that is being served.
 *
 * @param today gives the day that new entries bear
 */
record LiveBench(LiveBuild build, Path project, Supplier<LocalDate> today) implements Bench {
    @Override
    public Optional<Content> content() {
        return build.content();
    }

    @Override
    public List<Diagnostic> faults() {
        return build.faults();
    }

    @Override
    public Tried with(Path file, String text) {
        return build.with(file, text);
    }

    @Override
    public Scaffold.Made make(Kind kind, String title) throws IOException, ScaffoldRefused {
        return new Scaffold(project, today.get()).make(kind, title, Optional.empty(), Map.of());
    }
}
