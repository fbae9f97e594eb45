package org.glossator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.preview.Preview;
import org.glossator.printer.Tally;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/** Tells in the terminal how a preview goes: of each change what it made new, and when all is mended. */
final class PreviewReport implements Preview.Told {
    private static final int NAMED = 2;

    private final Path project;
    private final ContentOptions options;
    private final Surroundings surroundings;
    private Set<String> known = Set.of();
    private boolean wasShown = true;

    PreviewReport(Path project, ContentOptions options, Surroundings surroundings) {
        this.project = project;
        this.options = options;
        this.surroundings = surroundings;
    }

    @Override
    public synchronized void made(Set<Path> changed, List<Diagnostic> faults, boolean isShown) {
        List<Diagnostic> told = faults.stream()
                .filter(fault -> options.notes() || fault.severity() != Severity.NOTE)
                .toList();
        List<Diagnostic> fresh =
                told.stream().filter(fault -> !known.contains(key(fault))).toList();
        boolean isMended = !known.isEmpty() && (told.isEmpty() || (isShown && !wasShown));
        wasShown = isShown;
        known = told.stream().map(PreviewReport::key).collect(Collectors.toCollection(HashSet::new));
        print(fresh);
        if (!options.quiet() && !(changed.isEmpty() && told.isEmpty())) {
            String now = told.isEmpty()
                    ? isMended ? "all is mended" : "shown"
                    : Tally.of(told).inWords();
            String kept = !isShown
                    ? "; pages are shown as they were before"
                    : isMended && !told.isEmpty() ? "; shown again" : "";
            surroundings.out().println((changed.isEmpty() ? "" : names(changed) + " changed: ") + now + kept);
            surroundings.out().flush();
        }
    }

    @Override
    public synchronized void failed(Throwable fault) {
        Failure.report(fault, options.debug(), surroundings);
    }

    private void print(List<Diagnostic> faults) {
        try {
            options.format()
                    .printer(options.colour(surroundings), Glossator.Version.number())
                    .print(faults, surroundings.err());
            surroundings.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String names(Set<Path> changed) {
        List<String> names = changed.stream()
                .map(file -> project.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
        return names.size() <= NAMED
                ? String.join(" and ", names)
                : String.format(Locale.ROOT, "%s and %d more files", names.get(0), names.size() - 1);
    }

    // What stays wrong while lines above it come and go is no news.
    private static String key(Diagnostic fault) {
        String line = fault.place().file().line(fault.place().line());
        return String.join("\n", fault.rule().id(), fault.place().file().path(), fault.message(), line);
    }
}
