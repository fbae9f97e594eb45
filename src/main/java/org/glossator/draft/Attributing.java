package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.draft.Attribution.Sureness;

/** Says who spoke in one sentence, by what stands before and behind. */
final class Attributing {
    private static final int FEW_WORDS = 4;

    private final Sentence sentence;
    private final List<Heard> heard;
    private final Language language;
    private final References references;
    private final Reasons reasons;
    private final Voices voices;
    private final PrivateText text;
    private final Passing passing;
    private final Optional<Attribution> last;

    Attributing(
            Sentence sentence,
            List<Heard> heard,
            Language language,
            Voices voices,
            PrivateText text,
            Passing passing,
            Optional<Attribution> last) {
        this.sentence = sentence;
        this.heard = heard;
        this.language = language;
        this.voices = voices;
        references = new References(language);
        reasons = new Reasons(sentence, references, text);
        this.text = text;
        this.passing = passing;
        this.last = last;
    }

    /** Who said the quotation at a part. */
    Attribution of(int at) {
        Optional<Heard> behind = behind(at);
        Optional<String> title = new Unsaid(language, sentence).reason(at, behind.isPresent());
        if (sentence.isHeading()) {
            return Attribution.none("it stands in a headline");
        } else if (title.isPresent()) {
            return Attribution.none(title.get());
        }
        List<Heard> before = before(at);
        Optional<Heard> source =
                heard.stream().filter(one -> one.act().isSource()).findFirst();
        if (before.isEmpty() && behind.isEmpty() && source.isEmpty()) {
            return new Verbless(sentence, references, voices, text, last).of(at);
        }
        return chained(at, before, behind, source);
    }

    /** Who said what a sentence without quotation marks tells. */
    Attribution ofSentence() {
        int end = sentence.parts().size();
        Optional<Heard> source =
                heard.stream().filter(one -> one.act().isSource()).findFirst();
        List<Heard> says = before(end);
        int lastVerb = says.isEmpty() ? 0 : says.get(says.size() - 1).act().verb();
        boolean tag = says.size() > 1 && lastVerb > end - FEW_WORDS - 1;
        return tag
                ? chained(end, says.subList(0, says.size() - 1), Optional.of(says.get(says.size() - 1)), source)
                : chained(end, says, Optional.empty(), source);
    }

    private List<Heard> before(int at) {
        return heard.stream()
                .filter(one -> one.act().verb() < at && !one.act().isSource())
                .toList();
    }

    private Optional<Heard> behind(int at) {
        int next = sentence.behind(at);
        Optional<Heard> direct = heard.stream()
                .filter(one -> !one.act().isSource() && one.act().beginsAt(next))
                .findFirst();
        return direct.or(() -> tag(at));
    }

    // ", she said" at the end of the sentence, when no other quotation stands between.
    private Optional<Heard> tag(int at) {
        return heard.stream()
                .filter(one -> !one.act().isSource() && one.act().from() > at)
                .filter(one -> one.act().from() > 0
                        && sentence.parts().get(one.act().from() - 1).isSign(","))
                .filter(one -> sentence.parts().subList(at + 1, one.act().from()).stream()
                        .noneMatch(Part::isQuotation))
                .filter(one -> before(at).isEmpty())
                .findFirst();
    }

    private Attribution chained(int at, List<Heard> before, Optional<Heard> behind, Optional<Heard> source) {
        List<String> why = new ArrayList<>();
        List<Voice> chain = new ArrayList<>();
        Sureness sureness = Sureness.SURE;
        Optional<Heard> inner = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        boolean nested = inner.isPresent() && (behind.isEmpty() || leadsInto(at, before, behind.get()));
        Heard first = nested ? inner.get() : behind.or(() -> source).orElseThrow();
        Voice speaker = first.voice();
        why.add(reasons.of(
                first, nested ? "stands before it" : first.act().isSource() ? "names the source" : "follows it"));
        sureness = sureness.orLess(reasons.sureness(first));
        Optional<Voice> agent = nested ? agent(at) : Optional.empty();
        if (agent.isPresent() && !agent.get().isSame(speaker)) {
            why.add("the words report what " + agent.get().name() + " said, by " + speaker.name() + "'s account");
            add(chain, first);
            speaker = agent.get();
            sureness = Sureness.GUESS;
        }
        if (nested && agent.isEmpty()) {
            passing.on(inner.get(), chain, why);
            tellers(before, speaker, chain, why);
        } else if (!nested) {
            Voice who = speaker;
            heard.stream()
                    .filter(one -> one.equals(first)
                            || (!one.act().isSource() && one.voice().isSame(who)))
                    .forEach(one -> passing.on(one, chain, why));
        }
        for (Heard outer : List.of(behind.filter(one -> nested), source).stream()
                .flatMap(Optional::stream)
                .toList()) {
            if (!outer.voice().isSame(speaker) && chain.stream().noneMatch(outer.voice()::isSame)) {
                add(chain, outer);
                why.add(reasons.of(outer, "says through whom"));
            }
        }
        if (nested && isIndirect(inner.get()) && last.isPresent()) {
            Voice teller = last.get().speaker().orElse(speaker);
            if (!teller.isSame(speaker) && chain.isEmpty()) {
                chain.add(teller);
                why.add("the subjunctive passes on what somebody said; the last who spoke was " + teller.name());
                sureness = sureness.orLess(Sureness.PROBABLE);
            }
        }
        if (chain.isEmpty() && !speaker.isNamed()) {
            voices.mediumOf(speaker).ifPresent(medium -> {
                chain.add(medium);
                why.add("the text knows this unnamed source through " + medium.name());
            });
        }
        boolean firstHand = chain.isEmpty() && heard.stream().anyMatch(passing::isFirstHand);
        return new Attribution(Optional.of(speaker), chain, firstHand, sureness, true, why);
    }

    private boolean isIndirect(Heard one) {
        return language.has("indirect", sentence.parts().get(one.act().verb()).folded());
    }

    // "Putin noted … “…,” the Kremlin added": the words run on from the first verb into the quotation.
    private boolean leadsInto(int at, List<Heard> before, Heard behind) {
        Heard inner = before.get(before.size() - 1);
        Part part = at > 0 && at <= sentence.parts().size()
                ? sentence.parts().get(at - 1)
                : sentence.parts().get(0);
        boolean runsOn =
                at == sentence.parts().size() || (part.isWord() && !language.has("conjunctions", part.folded()));
        boolean quoted = at < sentence.parts().size()
                && sentence.parts().subList(inner.act().verb(), at).stream().anyMatch(Part::isQuotation);
        return runsOn && !quoted && !inner.voice().isSame(behind.voice());
    }

    // "Scholz had “condemned …": the words between the marks begin with a verb of saying, its subject before them.
    private Optional<Voice> agent(int at) {
        if (at >= sentence.parts().size()) {
            return Optional.empty();
        }
        String quoted = Marked.inner(sentence.parts().get(at).text());
        List<Part> words = new Parts(quoted, List.of(), language).of(0, quoted.length());
        boolean says = !words.isEmpty() && language.length("speech-verbs", words, 0) > 0;
        int before = at - 1;
        while (before >= 0
                && language.has("skipped", sentence.parts().get(before).folded())) {
            before--;
        }
        boolean auxiliary = before < at - 1 && before >= 0;
        return says && auxiliary ? voices.meant(new Phrases(language, sentence).endingAt(before)) : Optional.empty();
    }

    private void tellers(List<Heard> before, Voice speaker, List<Voice> chain, List<String> why) {
        Heard inner = before.get(before.size() - 1);
        for (int i = before.size() - 2; i >= 0; i--) {
            Heard outer = before.get(i);
            if (!outer.voice().isSame(speaker) && embeds(outer, inner)) {
                add(chain, outer);
                why.add(reasons.of(outer, "says through whom"));
                inner = outer;
                passing.on(outer, chain, why);
            } else if (outer.voice().isSame(speaker) && chain.isEmpty() && embeds(outer, inner)) {
                inner = outer;
                passing.on(outer, chain, why);
            }
        }
    }

    // Between the verbs there is no other quotation, no semicolon and no "but" that begins anew.
    private boolean embeds(Heard outer, Heard inner) {
        int from = outer.act().end();
        int to = Math.max(from, inner.act().from());
        if (inner.act().kind() == SpeechAct.Kind.ISSUES || outer.act().kind() == SpeechAct.Kind.ISSUES) {
            return false;
        }
        List<Part> between = sentence.parts().subList(from, to);
        for (int i = 0; i < between.size(); i++) {
            boolean anew = language.has("conjunctions", between.get(i).folded()) && i + 1 == between.size();
            if (between.get(i).isQuotation() || between.get(i).isSign(";") || anew) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Voice> chain, Heard teller) {
        if (chain.stream().noneMatch(teller.voice()::isSame)) {
            chain.add(teller.voice());
        }
    }
}
