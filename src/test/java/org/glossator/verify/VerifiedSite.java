package org.glossator.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.glossator.TrialSite;
import org.glossator.command.Progress;
import org.glossator.command.Verify;
import org.glossator.source.Diagnostic;

/** A site that was held against its texts on one day, is edited, and is verified again on another. */
final class VerifiedSite {
    static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    static final LocalDate LATER = LocalDate.of(2025, 9, 1);

    private final TrialSite site;

    private VerifiedSite(TrialSite site) {
        this.site = site;
    }

    static VerifiedSite in(Path folder) throws IOException {
        VerifiedSite site = new VerifiedSite(InventedSite.in(folder));
        assertThat(site.verify(FIRST)).isTrue();
        return site;
    }

    /** Whether the record was written anew. */
    boolean verify(LocalDate day) throws IOException {
        Verify.Made made = new Verify(site.project(), path("texts"), day, Progress.SILENT).run();
        assertThat(made.faults()).isEmpty();
        return LockFile.write(site.project(), made.verification().orElseThrow().lock());
    }

    /** What a build reports that has no texts. */
    List<Diagnostic> faults() {
        return site.faults();
    }

    VerifiedSite edit(String path, String from, String to) throws IOException {
        String text = Files.readString(path(path));
        assertThat(text).contains(from);
        Files.writeString(path(path), text.replace(from, to));
        return this;
    }

    VerifiedSite with(String path, String text) {
        site.with(path, text);
        return this;
    }

    Path path(String path) {
        return site.project().resolve(path);
    }

    Path lock() {
        return path(LockFile.PATH);
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(lock());
    }

    /** The lines that are not among others. */
    List<String> linesBeside(List<String> others) throws IOException {
        List<String> rest = new ArrayList<>(lines());
        rest.removeAll(others);
        return rest;
    }
}
