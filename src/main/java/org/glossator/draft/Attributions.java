package org.glossator.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a text from its beginning and says of each quotation, and of words told without marks, who said them. */
final class Attributions {
    private final PrivateText text;
    private final Language language;
    private final Descriptions descriptions;
    private final References references;
    private final Voices voices;
    private final Media media;
    private final OwnOutlet own;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Voice> writers = new HashMap<>();
    private Optional<Attribution> last = Optional.empty();

    Attributions(PrivateText text, Language language, KnownTerms terms, OwnOutlet own) {
        this.text = text;
        this.own = own;
        media = new Media(language, terms, own);
        this.language = language;
        descriptions = new Descriptions(language);
        references = new References(language);
        voices = new Voices(language, new Names(language, text.sentences()), terms);
    }

    List<Found> find() {
        int paragraph = -1;
        for (Sentence sentence : text.sentences()) {
            if (sentence.paragraph() != paragraph) {
                voices.newParagraph();
                paragraph = sentence.paragraph();
            }
            read(sentence);
        }
        return List.copyOf(found);
    }

    private void read(Sentence sentence) {
        List<Heard> heard = heard(sentence);
        List<SpeechAct> acts = heard.stream().map(Heard::act).toList();
        List<Channels.Told> told = new Channels(sentence, language, media, acts).all();
        Passing passing = new Passing(told, voices, own, text.line(sentence.start()));
        Attributing attributing = new Attributing(sentence, heard, language, voices, text, passing, last);
        boolean quotes = false;
        int before = found.size();
        for (int at = 0; at < sentence.parts().size(); at++) {
            if (sentence.parts().get(at).isQuotation()) {
                Attribution attribution = media.isName(sentence.parts(), at)
                        ? Attribution.none("it is the name of a medium")
                        : placed(sentence, attributing.of(at));
                add(sentence, at, attribution, found.size() > before);
                quotes |= attribution.isStatement();
            }
        }
        if (!quotes && !sentence.isHeading()) {
            if (!heard.isEmpty()) {
                tell(sentence, placed(sentence, attributing.ofSentence()));
            } else if (isIndirect(sentence)) {
                last.ifPresent(one -> tell(sentence, placed(sentence, Verbless.indirect(one))));
            }
        }
        voices.mentions(sentence);
        if (!quotes && heard.isEmpty() && !sentence.isHeading()) {
            voices.isAbout(sentence);
        }
    }

    // "Grund seien Risse": the subjunctive alone says that somebody says so.
    private boolean isIndirect(Sentence sentence) {
        return sentence.parts().stream().anyMatch(part -> !part.isCapital() && language.has("indirect", part.folded()));
    }

    // What stands below a picture is often of another day and by another hand.
    private Attribution placed(Sentence sentence, Attribution attribution) {
        return sentence.isCaption()
                ? attribution.asGuess("this stands in a picture's caption (line " + text.line(sentence.start()) + ")")
                : attribution;
    }

    private List<Heard> heard(Sentence sentence) {
        List<Heard> heard = new ArrayList<>();
        for (SpeechAct act : SpeechActs.in(sentence, language)) {
            Optional<Voice> voice = isIssued(act, heard)
                    ? Optional.of(heard.get(heard.size() - 1).voice())
                    : subject(act, sentence);
            voice.ifPresent(who -> {
                heard.add(new Heard(act, who));
                voices.speaks(who);
            });
        }
        return heard;
    }

    // "It issued a statement saying": the statement speaks for whoever issued it.
    private boolean isIssued(SpeechAct act, List<Heard> heard) {
        return !heard.isEmpty()
                && act.kind() == SpeechAct.Kind.SAYS
                && descriptions.isDocument(act.subject())
                && language.has("indefinite", act.subject().folded().get(0));
    }

    private Optional<Voice> subject(SpeechAct act, Sentence sentence) {
        Phrase subject = act.subject();
        if (act.isSource()
                && !subject.isEmpty()
                && isUnnamedMedium(subject)
                && voices.lastMedium().isPresent()) {
            return voices.lastMedium();
        }
        if (descriptions.isDocument(subject)) {
            return document(subject);
        }
        if (subject.isOneOf(language, "it")) {
            Phrase first = new Phrases(language, sentence).startingAt(0);
            if (!first.isEmpty() && language.hasAny("groups", first.folded())) {
                return voices.meant(first);
            }
        }
        Optional<Voice> meant = voices.meant(subject);
        boolean unknown = meant.isEmpty() && references.isPronoun(subject);
        return unknown ? voices.firstNamed(sentence.parts().subList(0, act.verb())) : meant;
    }

    // "the agency", "the paper": the one that was named before.
    private boolean isUnnamedMedium(Phrase subject) {
        return media.at(subject.parts(), 0)
                .filter(mention ->
                        !mention.isNamed() && mention.to() == subject.parts().size())
                .isPresent();
    }

    // A letter speaks for whoever wrote it, where the text tells: "a letter from the board", "its letter", "the
    // letter".
    private Optional<Voice> document(Phrase subject) {
        List<String> words = subject.folded();
        String name = descriptions.head(subject).folded().stream()
                .filter(word -> language.has("documents", word))
                .findFirst()
                .orElse("");
        int from = 0;
        while (from < words.size() && !language.has("from", words.get(from))) {
            from++;
        }
        Optional<Voice> writer =
                from + 1 < words.size() ? voices.meant(subject.from(from + 1)) : voices.owner(words.get(0));
        writer.ifPresent(voice -> writers.put(name, voice));
        boolean definite = language.has("definite", words.get(0)) && writers.containsKey(name);
        return writer.or(() -> definite ? Optional.ofNullable(writers.get(name)) : voices.meant(subject));
    }

    private void add(Sentence sentence, int at, Attribution attribution, boolean second) {
        Part part = sentence.parts().get(at);
        boolean goesOn = second
                && attribution.isStatement()
                && isHalf(found.get(found.size() - 1), attribution)
                && Character.isLowerCase(Marked.inner(part.text()).codePointAt(0));
        found.add(new Found(true, Marked.words(part.text()), part.start(), part.end(), attribution, goesOn, List.of()));
        if (attribution.isStatement() && attribution.speaker().isPresent()) {
            last = Optional.of(attribution);
        }
    }

    private boolean isHalf(Found before, Attribution attribution) {
        String written = text.text().substring(before.start(), before.end());
        return Marked.endsWithComma(written)
                && before.attribution()
                        .speaker()
                        .map(Voice::name)
                        .equals(attribution.speaker().map(Voice::name));
    }

    private void tell(Sentence sentence, Attribution attribution) {
        if (attribution.speaker().isPresent()) {
            last = Optional.of(attribution);
            found.add(new Found(
                    false, beginning(sentence), sentence.start(), sentence.end(), attribution, false, List.of()));
        }
    }

    private String beginning(Sentence sentence) {
        int words = Math.min(4, sentence.parts().size());
        return text.text()
                        .substring(
                                sentence.start(),
                                sentence.parts().get(words - 1).end()) + " \u2026";
    }
}
