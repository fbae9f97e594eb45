package org.glossator.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.check.Checks;
import org.glossator.check.Decisions;
import org.glossator.format.CardFormat;
import org.glossator.format.Formats;
import org.glossator.link.Linked;
import org.glossator.link.Linker;
import org.glossator.load.Loader;
import org.glossator.markdown.MarkdownReader;
import org.glossator.model.Content;
import org.glossator.page.Layout;
import org.glossator.page.Site;
import org.glossator.page.TemplateFault;
import org.glossator.publish.Artifact;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.Severity;

/**
 * The straight line of the program: files → load → check → link → lay out → formats → artifacts.
 *
 * <p>It stops behind a stage that reported an error; the rules and the links are held against the same content, so that
 * their faults are told in one run. Publishing is the caller's last step.
 */
public final class Build {
    private final Path project;
    private final LocalDate today;
    private final boolean drafts;
    private final Optional<String> address;
    private final Progress progress;

    /**
     * @param project the folder that holds {@code content/}
     * @param today the day against which rules about dates hold the content
     * @param address where the site is published, in place of what the settings say
     */
    public Build(Path project, LocalDate today, boolean drafts, Optional<String> address, Progress progress) {
        this.project = project;
        this.today = today;
        this.drafts = drafts;
        this.address = address;
        this.progress = progress;
    }

    /**
     * What came of a run.
     *
     * @param content what could be read
     * @param linked the linked content, where it is sound enough
     * @param faults every fault that stands
     * @param waived every fault that an editor has let stand
     */
    public record Checked(
            Optional<Content> content,
            Optional<Linked> linked,
            List<Diagnostic> faults,
            List<Decisions.Waived> waived) {
        public boolean isSound() {
            return linked.isPresent() && faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
        }
    }

    /** What came of a run up to the files, which are made when they are published. */
    public record Made(Optional<Site> site, List<Artifact> artifacts, List<Diagnostic> faults) {}

    /** Reads the content and holds every rule against it. */
    public Checked check() {
        progress.stage("reading content");
        return check(new Loader(project, drafts).load());
    }

    /** Holds every rule against content that was read. */
    Checked check(Outcome<Optional<Content>> loaded) {
        if (loaded.value().isEmpty() || loaded.hasErrors()) {
            return new Checked(loaded.value(), Optional.empty(), loaded.faults(), List.of());
        }
        Content content = loaded.value().get();
        progress.stage("checking");
        Outcome<Content> checked = Checks.run(content, today);
        progress.stage("linking");
        Outcome<Linked> linked = Linker.link(content);
        List<Diagnostic> found = new ArrayList<>(checked.faults());
        found.addAll(linked.faults());
        Decisions.Weighed weighed = new Decisions(Rules.all(), today).on(content, found, Rules.checked());
        List<Diagnostic> faults = new ArrayList<>(loaded.faults());
        faults.addAll(weighed.faults());
        faults.removeIf(fault -> isToldBetter(fault, weighed.faults()));
        faults.addAll(Look.faults(project, content.settings().language()));
        return new Checked(
                Optional.of(content),
                Optional.of(linked.value()),
                faults.stream().sorted().toList(),
                weighed.waived());
    }

    // A mark that is shown as it is written, where a rule that knows the content says at that very place what is meant.
    private static boolean isToldBetter(Diagnostic fault, List<Diagnostic> others) {
        return fault.rule().equals(MarkdownReader.MISTAKEN_MARK)
                && others.stream()
                        .anyMatch(other -> other.severity() == Severity.ERROR
                                && other.place().equals(fault.place()));
    }

    /** Checks the content and, where it is sound, lays the site out and names the files that it is made of. */
    public Made make() {
        return make(check(), Look.of(project));
    }

    /** Lays checked content out, where it is sound. */
    Made make(Checked checked, Look look) {
        if (!checked.isSound()) {
            return new Made(Optional.empty(), List.of(), checked.faults());
        }
        progress.stage("laying out");
        Linked linked = checked.linked().orElseThrow();
        Linked addressed = address.map(linked::at).orElse(linked);
        try {
            Site site = new Layout(look.theme()).lay(addressed, Checks.ledger(linked.content()));
            CardFormat cards = new CardFormat(look.theme());
            List<Artifact> artifacts = new Formats(look.html(), cards).artifacts(site);
            return new Made(Optional.of(site), artifacts, both(checked.faults(), cards.faults(site)));
        } catch (TemplateFault fault) {
            return new Made(Optional.empty(), List.of(), both(checked.faults(), List.of(fault.diagnostic())));
        }
    }

    private static List<Diagnostic> both(List<Diagnostic> some, List<Diagnostic> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }
}
