package org.glossator.draft;

import java.util.List;
import java.util.Optional;
import org.glossator.draft.Attribution.Sureness;

/** Says who spoke where no verb of saying stands near: whoever the sentence is about, or spoke last. */
final class Verbless {
    private static final int FEW_WORDS = 4;

    private final Sentence sentence;
    private final References references;
    private final Voices voices;
    private final PrivateText text;
    private final Optional<Attribution> last;

    Verbless(Sentence sentence, References references, Voices voices, PrivateText text, Optional<Attribution> last) {
        this.sentence = sentence;
        this.references = references;
        this.voices = voices;
        this.text = text;
        this.last = last;
    }

    /** Who said the quotation at a part. */
    Attribution of(int at) {
        return beforeColon(at).orElseGet(() -> withoutVerb(at));
    }

    // "The forester advised against it: “…”": whoever the sentence is about says what follows.
    private Optional<Attribution> beforeColon(int at) {
        if (at == 0 || !sentence.parts().get(at - 1).isSign(":")) {
            return Optional.empty();
        }
        List<Part> before = sentence.parts().subList(0, at);
        Phrase first = new Phrase(before.subList(0, 1));
        Optional<Voice> speaker = references.isPronoun(first) ? voices.meant(first) : voices.firstNamed(before);
        return speaker.map(voice -> {
            voices.speaks(voice);
            return new Attribution(
                    speaker,
                    List.of(),
                    false,
                    Sureness.PROBABLE,
                    true,
                    List.of("the sentence before the colon is about " + voice.name() + " (line "
                            + text.line(sentence.start()) + ")"));
        });
    }

    private Attribution withoutVerb(int at) {
        boolean whole = at == 0 && sentence.behind(at) >= sentence.parts().size() - 1;
        boolean few = Marked.inner(sentence.parts().get(at).text()).split("\\s+").length <= FEW_WORDS;
        if (last.isEmpty() || (few && !whole)) {
            return Attribution.none(
                    "no verb of saying stands near it: perhaps only a name, or a word held at a distance");
        }
        Attribution before = last.get();
        String name = before.speaker().map(Voice::name).orElse("");
        Sureness sureness = whole ? Sureness.PROBABLE : Sureness.GUESS;
        String why = whole
                ? "the quotation stands alone, behind words of " + name
                : "nobody is named here; the last who spoke was " + name;
        return new Attribution(
                before.speaker(),
                whole ? before.chain() : List.of(),
                whole && before.isFirstHand(),
                sureness,
                true,
                List.of(why));
    }

    /** Who said what a sentence tells by its subjunctive alone: whoever spoke last. */
    static Attribution indirect(Attribution before) {
        String name = before.speaker().map(Voice::name).orElse("");
        return new Attribution(
                before.speaker(),
                List.of(),
                false,
                Sureness.GUESS,
                true,
                List.of("the subjunctive passes on what somebody said; the last who spoke was " + name));
    }
}
