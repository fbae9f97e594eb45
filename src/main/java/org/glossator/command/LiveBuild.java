package org.glossator.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.glossator.check.Checks;
import org.glossator.edit.Bench;
import org.glossator.format.PageWriter;
import org.glossator.link.Relinker;
import org.glossator.load.Loader;
import org.glossator.load.Reading;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.page.OnePage;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.page.TemplateFault;
import org.glossator.preview.Shown;
import org.glossator.preview.Workshop;
import org.glossator.publish.Artifact;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/**
 * The line of {@link Build}, gone over again with each change: only changed files are read again, and where one entry
 * has changed, its page is made at once from that entry and from all else as it was.
 */
final class LiveBuild implements Workshop {
    private static final String ASSETS = "assets/";
    private static final Set<String> LATER = Set.of("changed-after-verification", "unverified-prose", "never-verified");
    private static final Set<String> OF_DRAFTS = Set.of("unfinished-draft", "unconfirmed");

    private final Sources sources;
    private final Supplier<Build> line;
    private final boolean strict;
    private State state;
    private Optional<Ground> ground = Optional.empty();
    private List<Diagnostic> faults = List.of();

    /** A project's folder, and the real paths of the two whose files make its site. */
    record Sources(Path project, Path content, Path templates) {}

    /**
     * The files as they were read last.
     *
     * @param looks grows with each change of what pages load
     */
    private record State(Reading reading, Look look, long looks) {}

    /** The last sound site, and what it takes to set one page anew in it. */
    private record Ground(Site site, Relinker relinker, OnePage pages, PageWriter writer, long looks) {}

    /**
     * @param line makes the line with the day on which it is gone over
     * @param strict whether warnings stop the site as errors do
     */
    LiveBuild(Sources sources, boolean drafts, Supplier<Build> line, boolean strict) {
        this.sources = sources;
        this.line = line;
        this.strict = strict;
        this.state = new State(new Loader(sources.project(), drafts).read(), Look.of(sources.project()), 1);
    }

    @Override
    public Optional<Shown.Page> change(Set<Path> changed) {
        State before = state();
        boolean isNewTheme = touches(changed, sources.templates());
        boolean isNewLook = isNewTheme
                || touches(changed, sources.content().resolve("media"))
                || changed.contains(sources.content().resolve("site.yaml"));
        State now = new State(
                before.reading().again(changed),
                isNewTheme ? Look.of(sources.project()) : before.look(),
                before.looks() + (isNewLook ? 1 : 0));
        replace(now);
        return isNewLook || changed.size() != 1
                ? Optional.empty()
                : now.reading().soundEntry(changed.iterator().next()).flatMap(this::alone);
    }

    @Override
    public Shown make() {
        State now = state();
        Build build = line.get();
        Build.Made made = build.make(softened(build.check(now.reading().content())), now.look());
        List<Diagnostic> found =
                new ArrayList<>(made.faults().stream().map(LiveBuild::quieted).toList());
        Optional<Site> site = made.site();
        if (site.isPresent()
                && ground().filter(old -> old.looks() == now.looks()).isEmpty()) {
            broken(made, now.look()).ifPresent(found::add);
        }
        boolean isShown = site.isPresent() && !Report.stops(found, strict);
        if (isShown) {
            lay(site.get(), now);
        }
        return new Shown(
                isShown ? Optional.of(files(made.artifacts())) : Optional.empty(),
                tell(found.stream().sorted().toList()),
                now.looks());
    }

    private synchronized List<Diagnostic> tell(List<Diagnostic> found) {
        faults = found;
        return found;
    }

    /** What would be wrong, and how the entry's page would look, if a text stood in a file. */
    Bench.Tried with(Path file, String text) {
        State now = state();
        Reading reading = now.reading().again(Set.of(file)).with(file, text);
        Build.Checked checked = softened(line.get().check(reading.content()));
        Optional<Shown.Page> page = reading.soundEntry(file)
                .flatMap(this::alone)
                .or(() -> PageOfFile.among(
                        line.get().make(checked, now.look()).artifacts(), checked.content(), sources, file));
        return new Bench.Tried(checked.faults(), page);
    }

    /** What is wrong in the site as it was made last. */
    synchronized List<Diagnostic> faults() {
        return faults;
    }

    /** The content as it was read last. */
    Optional<Content> content() {
        return state().reading().content().value();
    }

    boolean hasDrafts() {
        return content().stream()
                .flatMap(read -> read.entries().stream())
                .anyMatch(entry -> entry.about().draft());
    }

    // Whoever writes looks at words before they are held against the articles; only publication waits for that.
    private static Build.Checked softened(Build.Checked checked) {
        List<Diagnostic> faults = checked.faults().stream()
                .map(fault -> LATER.contains(fault.rule().id()) && fault.severity() == Severity.ERROR
                        ? fault.weighing(Severity.WARNING)
                        : fault)
                .sorted()
                .toList();
        return new Build.Checked(checked.content(), checked.linked(), faults, checked.waived());
    }

    // The page of all drafts says what each still needs, and would be hidden behind a warning for each.
    private static Diagnostic quieted(Diagnostic fault) {
        return OF_DRAFTS.contains(fault.rule().id()) && fault.severity() == Severity.WARNING
                ? fault.weighing(Severity.NOTE)
                : fault;
    }

    private static boolean touches(Set<Path> changed, Path folder) {
        return changed.stream().anyMatch(file -> file.startsWith(folder));
    }

    // Whoever mends a template wants to know at once, whichever page is open: one page of each kind is tried.
    private static Optional<Diagnostic> broken(Build.Made made, Look look) {
        Site site = made.site().orElseThrow();
        Map<String, SitePage> samples = new LinkedHashMap<>();
        site.pages().forEach(page -> samples.put(page.template(), page));
        try {
            PageWriter writer = look.html().writer(site);
            samples.values().forEach(writer::bytes);
            made.artifacts().stream()
                    .filter(artifact -> artifact.path().startsWith(ASSETS))
                    .forEach(artifact ->
                            Objects.requireNonNull(artifact.content().get()));
            return Optional.empty();
        } catch (TemplateFault fault) {
            return Optional.of(fault.diagnostic());
        }
    }

    private void lay(Site site, State made) {
        Ground next = new Ground(
                site,
                new Relinker(site.linked()),
                new OnePage(site, Checks.ledger(site.content())),
                made.look().html().writer(site),
                made.looks());
        synchronized (this) {
            ground = Optional.of(next);
        }
    }

    private Optional<Shown.Page> alone(Entry entry) {
        return ground().filter(known -> isPlacedAsBefore(entry, known)).flatMap(known -> {
            try {
                return known.relinker()
                        .with(entry)
                        .flatMap(linked -> known.pages()
                                .page(linked, entry)
                                .map(page -> new Shown.Page(
                                        page.address(),
                                        known.writer()
                                                .within(known.pages().site(linked))
                                                .bytes(page))));
            } catch (TemplateFault unusable) {
                return Optional.empty();
            }
        });
    }

    private static boolean isPlacedAsBefore(Entry entry, Ground known) {
        return known.site()
                .content()
                .entry(entry.slug())
                .filter(old -> old.address().equals(entry.address()))
                .isPresent();
    }

    private static Map<String, Supplier<byte[]>> files(List<Artifact> artifacts) {
        Map<String, Supplier<byte[]>> files = new HashMap<>();
        artifacts.forEach(artifact -> files.put(artifact.path(), artifact.content()));
        return files;
    }

    private synchronized State state() {
        return state;
    }

    private synchronized void replace(State now) {
        state = now;
    }

    private synchronized Optional<Ground> ground() {
        return ground;
    }
}
