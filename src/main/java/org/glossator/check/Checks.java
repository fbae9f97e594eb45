package org.glossator.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.model.About;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Ledger;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.Rule;
import org.glossator.source.Severity;

/** The rules that content keeps, root causes first, and the run of all of them. */
public final class Checks {
    private static final Set<String> OF_FINISHED = Set.of(
            "claim-without-report",
            "statement-without-speaker",
            "incomplete-chain",
            "contested-without-positions",
            "context-without-source");

    private Checks() {}

    /**
     * Holds every rule against the content.
     *
     * @param today the day after which a date lies in the future
     */
    public static Outcome<Content> run(Content content, LocalDate today) {
        List<Diagnostic> faults = all(today).parallelStream()
                .flatMap(check -> check.faults(content))
                .flatMap(fault -> weighed(fault, content))
                .toList();
        return new Outcome<>(content, faults);
    }

    /** How many things of the content each rule looks at. */
    public static Ledger ledger(Content content) {
        return new Ledger(all(LocalDate.EPOCH).stream()
                .map(check -> new Ledger.Held(check.rule().id(), check.subjects(content)))
                .filter(held -> held.subjects() > 0)
                .toList());
    }

    /** Every rule that {@link #run} knows, in the order in which they are run. */
    public static List<Rule> rules() {
        return all(LocalDate.EPOCH).stream().map(Check::rule).toList();
    }

    // What a finished entry must have, a draft may still lack: whoever writes it wants to see the page all the same. Of
    // one
    // that lacks fields, that has been told.
    private static Stream<Diagnostic> weighed(Diagnostic fault, Content content) {
        Optional<About> draft = OF_FINISHED.contains(fault.rule().id())
                ? content.entryAt(fault.place()).map(Entry::about).filter(About::draft)
                : Optional.empty();
        boolean isTold = draft.filter(about -> !about.missing().isEmpty()).isPresent();
        boolean mayWait = draft.isPresent() && fault.severity() == Severity.ERROR;
        return isTold ? Stream.empty() : Stream.of(mayWait ? fault.weighing(Severity.WARNING) : fault);
    }

    private static List<Check> all(LocalDate today) {
        return List.of(
                new Unconfirmed(),
                new InvalidSlug(),
                new InvalidAlias(),
                new DuplicateSlug(),
                new SameTitle(),
                new DuplicateAddress(),
                new DuplicateSource(),
                new NamedDraft(),
                new UnknownEntry(),
                new MenuPlace(),
                new WrongKind(),
                new SharedForm(),
                new ClaimWithoutReport(),
                new StatementWithoutSpeaker(),
                new IncompleteChain(),
                new ContestedWithoutPositions(),
                new ContextWithoutSource(),
                new ContextFromTheFuture(today),
                new ChangeFromTheFuture(today),
                new DateFromTheFuture(today),
                new LongQuotation(),
                new QuotedTooMuch(),
                new ChangedAfterVerification(),
                new UnverifiedProse(),
                new NeverVerified(),
                new LinkScheme(),
                new PictureWithoutAlternative(),
                new PictureWithoutCredit(),
                new DirectionOverride(),
                new UnusedArticle(),
                new UnusedSource(),
                new WrongWeekday(),
                new RelativeDay(),
                new LoadedWord(),
                new SingleSource(),
                new UnnamedSource(),
                new OneVoice(),
                new OnlyHindsight(),
                new StaleReview(today));
    }
}
