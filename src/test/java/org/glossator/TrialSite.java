package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.command.Build;
import org.glossator.command.Progress;
import org.glossator.command.Verify;
import org.glossator.page.TemplateFault;
import org.glossator.publish.Artifact;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;
import org.glossator.verify.LockFile;

/** A copy of the small sound site of the tests in a folder of its own, over which a test lays its files. */
public final class TrialSite {
    /** The day on which every test runs. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final Path BASE = Path.of("src/test/resources/base-site");

    private final Path project;

    private TrialSite(Path project) {
        this.project = project;
    }

    /** Copies the sound site into a folder, over what may be there. */
    public static TrialSite in(Path project) {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.sorted().toList()) {
                Path copy = project.resolve(BASE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TrialSite(project);
    }

    /** Writes a file over the site, or beside what is there. */
    public TrialSite with(String path, String text) {
        return with(new Overlay(path, "", text));
    }

    TrialSite with(Overlay overlay) {
        overlay.layOver(project);
        return this;
    }

    public Path project() {
        return project;
    }

    /** Holds the site against the texts that lie in its folder {@code texts}, and records what stood. */
    public List<Diagnostic> verify() {
        try {
            Verify.Made made = new Verify(project, project.resolve("texts"), TODAY, Progress.SILENT).run();
            if (made.faults().stream().noneMatch(fault -> fault.severity() == Severity.ERROR)) {
                LockFile.write(project, made.verification().orElseThrow().lock());
            }
            return made.faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every error and warning of the files laid over the site. Where texts of articles or later changes are among them,
     * the site is verified first.
     *
     * @param of the rule that is looked at: its notes are asked for too, and drafts where it is about them
     */
    List<Diagnostic> faults(List<Overlay> overlays, String of) {
        overlays.stream().filter(overlay -> !overlay.isLater()).forEach(this::with);
        boolean isVerified = overlays.stream()
                .anyMatch(overlay -> overlay.isLater() || overlay.path().startsWith("texts/"));
        List<Diagnostic> verified = isVerified ? verify() : List.of();
        overlays.stream().filter(Overlay::isLater).forEach(this::with);
        return Stream.concat(verified.stream(), all(of.equals("unfinished-draft")).stream())
                .filter(fault ->
                        fault.severity() != Severity.NOTE || fault.rule().id().equals(of))
                .toList();
    }

    /** Every error and warning that a build reports, in the order in which it shows them. */
    public List<Diagnostic> faults() {
        return faults(List.of(), "");
    }

    private List<Diagnostic> all(boolean drafts) {
        Build.Made made = new Build(project, TODAY, drafts, Optional.empty(), Progress.SILENT).make();
        return made.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR)
                ? made.faults()
                : Stream.concat(rendering(made.artifacts()), made.faults().stream())
                        .toList();
    }

    // Pages are rendered only when somebody asks for them.
    private static Stream<Diagnostic> rendering(List<Artifact> artifacts) {
        try {
            artifacts.forEach(artifact -> assertThat(artifact.content().get()).isNotNull());
            return Stream.empty();
        } catch (TemplateFault fault) {
            return Stream.of(fault.diagnostic());
        }
    }
}
