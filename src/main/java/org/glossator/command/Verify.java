package org.glossator.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.check.Decisions;
import org.glossator.load.Loader;
import org.glossator.load.TextFolder;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.verify.Verification;
import org.glossator.verify.Verifier;
import org.glossator.verify.VerifyRules;

/**
 * The line beside that of {@link Build} which an editor runs who has the articles' texts: files and texts → load → verify.
 *
 * <p>Recording what stood is the caller's last step.
 */
public final class Verify {
    private final Path project;
    private final Path texts;
    private final LocalDate today;
    private final Progress progress;

    /**
     * @param project the folder that holds {@code content/}
     * @param texts the folder that holds the articles' texts
     * @param today the day that is written beside what was verified now
     */
    public Verify(Path project, Path texts, LocalDate today, Progress progress) {
        this.project = project;
        this.texts = texts;
        this.today = today;
        this.progress = progress;
    }

    /**
     * What came of a run.
     *
     * @param verification empty where the content or a text could not be read
     * @param unused names of the texts that no article needs
     */
    public record Made(Optional<Verification> verification, List<String> unused, List<Diagnostic> faults) {}

    /** @throws IOException where the folder of the texts cannot be listed */
    public Made run() throws IOException {
        progress.stage("reading content");
        // Drafts are read too: what is verified need not be published yet.
        Outcome<Optional<Content>> loaded = Loader.withFinishedDrafts(project).load();
        if (loaded.value().isEmpty() || loaded.hasErrors()) {
            return new Made(Optional.empty(), List.of(), loaded.faults());
        }
        progress.stage("reading texts");
        Outcome<TextFolder> read = TextFolder.read(texts);
        if (read.hasErrors()) {
            return new Made(Optional.empty(), List.of(), read.faults());
        }
        progress.stage("verifying");
        Content content = loaded.value().get();
        TextFolder folder = read.value();
        Outcome<Verification> verified = new Verifier(content, folder.texts(), folder.others(), today).verify();
        List<Diagnostic> faults = new ArrayList<>(loaded.faults());
        faults.addAll(new Decisions(Rules.all(), today)
                .on(content, verified.faults(), VerifyRules.all())
                .faults());
        return new Made(
                Optional.of(verified.value()),
                verified.value().unused(folder.texts()),
                faults.stream().sorted().toList());
    }
}
