package org.glossator.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossator.TrialSite;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Report;
import org.glossator.model.Verbatim;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;

/** Holds mutants of a site's quotations against its articles' texts and counts those that are caught. */
final class MutationTrial {
    private static final Set<String> CATCHING = Set.of("misquotation", "not-in-quotation-marks");

    private final Content content;
    private final List<SourceFile> texts;
    private final Map<String, PlainSearch> searches = new HashMap<>();
    private final Mutations mutations;

    /**
     * How many mutants of a kind were tried.
     *
     * @param caught how many were reported
     * @param excluded how many are right by chance, since their words do stand in the article
     * @param missed those of which the program and the plain search think otherwise
     */
    record Tally(Mutant.Kind kind, int tried, int caught, int excluded, List<Mutant> missed) {
        @Override
        public String toString() {
            String found =
                    kind.isHarmless() ? tried - caught + " passed" : caught + " caught, " + excluded + " excluded";
            return kind.told() + ": " + tried + " tried, " + found;
        }
    }

    /** A sound site; each text is found as the program finds it. */
    MutationTrial(Content content, List<SourceFile> files) {
        Outcome<Verification> sound = new Verifier(content, files, List.of(), TrialSite.TODAY).verify();
        assertThat(sound.faults())
                .filteredOn(fault -> !fault.rule().isEditorial())
                .isEmpty();
        assertThat(sound.value().texts().keySet())
                .containsExactlyElementsOf(
                        content.articles().stream().map(Article::slug).sorted().toList());
        this.content = content;
        texts = new ArrayList<>();
        Map<String, String> byArticle = new TreeMap<>();
        sound.value().texts().forEach((article, file) -> {
            texts.add(new SourceFile(article + ".txt", file.text()));
            byArticle.put(article, file.text());
            searches.put(article, new PlainSearch(file.text()));
        });
        mutations = new Mutations(Verbatim.of(content).toList(), byArticle);
    }

    /** What the trial is about, in a few words. */
    String told() {
        return texts.size() + " articles, " + Verbatim.of(content).count() + " passages";
    }

    Tally tally(Mutant.Kind kind) {
        List<Mutant> mutants = mutations.of(kind);
        List<Set<String>> reported = reported(mutants);
        int caught = 0;
        int excluded = 0;
        List<Mutant> missed = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            Mutant mutant = mutants.get(i);
            boolean isCaught = reported.get(i).stream().anyMatch(CATCHING::contains);
            boolean isRight = kind.isHarmless()
                    || searches.get(mutant.article())
                            .has(mutant.words(), mutant.origin().isQuoted());
            caught += isCaught ? 1 : 0;
            excluded += isRight ? 1 : 0;
            if (isCaught == isRight) {
                missed.add(mutant);
            }
        }
        return new Tally(kind, mutants.size(), caught, excluded, missed);
    }

    /** The rules that each mutant breaks. */
    private List<Set<String>> reported(List<Mutant> mutants) {
        IdentityHashMap<SourceFile, Set<String>> broken = new IdentityHashMap<>();
        List<SourceFile> files = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (Mutant mutant : mutants) {
            SourceFile file = new SourceFile("content/claims/mutant-" + files.size() + ".yaml", mutant.words());
            files.add(file);
            reports.add(report(mutant, text(file)));
            broken.put(file, new TreeSet<>());
        }
        for (Diagnostic fault : verify(reports)) {
            broken.getOrDefault(fault.place().file(), new TreeSet<>())
                    .add(fault.rule().id());
        }
        return files.stream().map(broken::get).toList();
    }

    private List<Diagnostic> verify(List<Report> reports) {
        List<Entry> entries = new ArrayList<>(content.articles());
        entries.add(with(content.claims().get(0), reports));
        Content mutated = Content.of(
                content.settings(),
                entries,
                content.references(),
                content.media(),
                content.files(),
                Optional.empty(),
                Map.of());
        return new Verifier(mutated, texts, List.of(), TrialSite.TODAY).verify().faults();
    }

    private static Text text(SourceFile file) {
        return new Text(file.text(), file.span(0, file.text().length()));
    }

    private static Report report(Mutant mutant, Text words) {
        boolean isWording = mutant.origin().field().equals("wording");
        Text article = text(new SourceFile("article", mutant.article()));
        Text ours = text(new SourceFile("paraphrase", "in our words"));
        Report.Manner manner = isWording
                ? Report.Manner.PARAPHRASED
                : mutant.origin().isQuoted() ? Report.Manner.QUOTED : Report.Manner.OWN_VOICE;
        Optional<Text> wording = isWording ? Optional.of(words) : Optional.empty();
        return new Report(
                article,
                manner,
                isWording ? ours : words,
                Optional.empty(),
                Optional.empty(),
                wording,
                Optional.empty(),
                Optional.empty(),
                words.place());
    }

    private static Claim with(Claim claim, List<Report> reports) {
        return new Claim(
                claim.about(),
                claim.title(),
                claim.claimKind(),
                claim.status(),
                claim.speaker(),
                claim.describedAs(),
                claim.date(),
                claim.occasion(),
                claim.account(),
                claim.notice(),
                reports,
                claim.renderings(),
                claim.context(),
                claim.positions(),
                claim.questions(),
                claim.related());
    }
}
