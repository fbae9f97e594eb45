package org.glossator.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where a sentence says that somebody says something. */
final class SpeechActs {
    private final Language language;
    private final Sentence sentence;
    private final List<Part> parts;
    private final Phrases phrases;
    private final Subjects subjects;
    private final List<SpeechAct> found = new ArrayList<>();

    private SpeechActs(Language language, Sentence sentence) {
        this.language = language;
        this.sentence = sentence;
        this.parts = sentence.parts();
        this.phrases = new Phrases(language, sentence);
        this.subjects = new Subjects(language, sentence, phrases);
    }

    static List<SpeechAct> in(Sentence sentence, Language language) {
        SpeechActs acts = new SpeechActs(language, sentence);
        for (int at = 0; at < acts.parts.size(); at++) {
            acts.look(at);
        }
        return acts.found.stream()
                .sorted(Comparator.comparingInt(SpeechAct::verb))
                .toList();
    }

    private void look(int at) {
        int source = language.length("sources", parts, at);
        int verb = language.length("speech-verbs", parts, at);
        if (isByPronoun(at)) {
            byPronoun(at);
        } else if (source > 0) {
            source(at, at + source);
        } else if (isQuoting(at)) {
            quoting(at);
        } else if (language.length("it-says", parts, at) > 0) {
            itSays(at, at + language.length("it-says", parts, at));
        } else if (language.has("issuing", parts.get(at).folded()) && hasDocument(at)) {
            add(SpeechAct.Kind.ISSUES, at, at + 1, subjects.before(at));
        } else if (verb > 0 && !parts.get(at).isCapital() && !isNoun(at) && !isPassive(at + verb)) {
            verb(at, at + verb);
        } else if (language.has("auxiliaries", parts.get(at).folded()) && subjects.hasFinalVerb(at)) {
            auxiliary(at);
        } else if (language.has("participles", parts.get(at).folded())) {
            participle(at);
        }
    }

    // "the territories claimed by Russia"
    private boolean isPassive(int end) {
        return sentence.isWithin(end) && language.has("by", parts.get(end).folded());
    }

    private boolean isByPronoun(int at) {
        return language.length("by-he", parts, at) + language.length("by-she", parts, at) > 0;
    }

    // "according to her": the pronoun within says who.
    private void byPronoun(int at) {
        int words = Math.max(language.length("by-he", parts, at), language.length("by-she", parts, at));
        List<Part> pronoun = parts.subList(at, at + words).stream()
                .filter(part -> List.of("he", "she", "own-he", "own-she", "them-he", "them-she").stream()
                        .anyMatch(list -> language.has(list, part.folded())))
                .limit(1)
                .toList();
        add(SpeechAct.Kind.SOURCE, at, at + words, new Phrase(pronoun));
    }

    private boolean isQuoting(int at) {
        return language.has("quoting", parts.get(at).folded())
                && sentence.isWithin(at + 1)
                && (language.has("them-he", parts.get(at + 1).folded())
                        || language.has("them-she", parts.get(at + 1).folded()));
    }

    // "the agency quoted him as saying": he speaks, and the agency passes it on.
    private void quoting(int at) {
        Phrase before = subjects.before(at);
        Phrase teller = before.isEmpty() || isBehindQuotation(at) ? phrases.startingAt(at + 2) : before;
        found.add(new SpeechAct(SpeechAct.Kind.INVERTED, at, at + 2, new Phrase(List.of(parts.get(at + 1))), at));
        if (!teller.isEmpty()) {
            add(SpeechAct.Kind.SOURCE, at, at + 2, teller);
        }
    }

    // "hei\u00dft es in dem Brief", "aus dem Rathaus hie\u00df es": the letter and the town hall say so.
    private void itSays(int at, int end) {
        boolean behind = sentence.isWithin(end)
                && language.has("it-says-in", parts.get(end).folded());
        Phrase source = behind ? phrases.startingAt(end + 1) : phrases.endingAt(at - 1);
        if (!source.isEmpty()) {
            add(behind ? SpeechAct.Kind.INVERTED : SpeechAct.Kind.SAYS, at, end, source);
        }
    }

    private void auxiliary(int at) {
        Phrase behind = sentence.isWithin(at + 1) ? phrases.startingAt(at + 1) : Phrase.NONE;
        Phrase before = subjects.before(at);
        boolean inverted = before.isEmpty()
                || isPronoun(at + 1)
                || language.has("surely-dative", before.parts().get(0).folded());
        Phrase subject = inverted ? behind : before;
        if (!subject.isEmpty()) {
            add(inverted ? SpeechAct.Kind.INVERTED : SpeechAct.Kind.SAYS, at, at + 1, subject);
        }
    }

    private boolean isPronoun(int at) {
        return sentence.isWithin(at)
                && List.of("he", "she", "they").stream()
                        .anyMatch(list -> language.has(list, parts.get(at).folded()));
    }

    // "made claims on", "the calls": a word that may be a noun is a verb only where its object follows.
    private boolean isNoun(int at) {
        if (!language.has("nouns-too", parts.get(at).folded())) {
            return false;
        }
        boolean owned = at == 0
                || parts.get(at - 1).isPossessive()
                || language.has("articles", parts.get(at - 1).folded());
        Part next = at + 1 < parts.size() ? parts.get(at + 1) : parts.get(at);
        boolean object = next.isQuotation()
                || next.isSign(":")
                || next.isCapital()
                || List.of("that", "objects", "articles", "own", "he", "she", "it", "they").stream()
                        .anyMatch(list -> language.has(list, next.folded()));
        return owned || (!object && !next.isSign("."));
    }

    private void source(int at, int end) {
        Phrase who = phrases.startingAt(end);
        if (!who.isEmpty() && !language.hasAny("not-sources", who.folded())) {
            add(SpeechAct.Kind.SOURCE, at, end, who);
        }
    }

    private boolean hasDocument(int at) {
        for (int i = at + 1; i < Math.min(parts.size(), at + 5); i++) {
            if (language.has("documents", parts.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private void verb(int at, int end) {
        Phrase before = subjects.before(at);
        int behind = subjects.behindUs(end);
        boolean pronounBehind = !language.list("verb-second").isEmpty() && isPronoun(behind);
        boolean fronted = !before.isEmpty()
                && language.has("surely-dative", before.parts().get(0).folded());
        if (pronounBehind
                || fronted
                || (isBehindQuotation(at) && isInverted(behind) && (before.isEmpty() || isRightBehindQuotation(at)))) {
            add(SpeechAct.Kind.INVERTED, at, end, phrases.startingAt(behind));
            return;
        }
        if (!before.isEmpty()) {
            add(SpeechAct.Kind.SAYS, at, end, before);
        } else if (isInverted(behind) && at > 0) {
            add(SpeechAct.Kind.INVERTED, at, end, phrases.startingAt(behind));
        } else if (!found.isEmpty() && subjects.isCoordinated(at)) {
            Phrase shared = subjects.shared(at, found.get(found.size() - 1).end());
            add(
                    shared.isEmpty() ? SpeechAct.Kind.CARRIED : SpeechAct.Kind.SAYS,
                    at,
                    end,
                    shared.isEmpty() ? lastSubject() : shared);
        }
    }

    private boolean isObject(int at) {
        boolean alone = !sentence.isWithin(at + 1)
                || !parts.get(at + 1).isWord()
                || language.has("stops", parts.get(at + 1).folded());
        return language.code().equals("en")
                && language.has("them", parts.get(at).folded())
                && alone;
    }

    private boolean isBehindQuotation(int at) {
        int before = sentence.before(at);
        return before >= 0
                && (parts.get(before).isQuotation() || parts.get(at - 1).isSign(","));
    }

    private boolean isRightBehindQuotation(int at) {
        int before = sentence.before(at);
        return before >= 0 && parts.get(before).isQuotation();
    }

    // In "told her" nobody speaks but whoever came before.
    private boolean isInverted(int end) {
        return sentence.isWithin(end)
                && parts.get(end).isWord()
                && !isObject(end)
                && !phrases.startingAt(end).isEmpty();
    }

    private void participle(int at) {
        boolean quoted = at > 0 && language.has("as", parts.get(at - 1).folded());
        Phrase before = quoted ? phrases.endingAt(at - 2) : Phrase.NONE;
        if (!before.isEmpty()) {
            add(SpeechAct.Kind.SAYS, at, at + 1, before);
        } else if (!found.isEmpty()) {
            add(SpeechAct.Kind.CARRIED, at, at + 1, lastSubject());
        } else {
            Phrase first = phrases.startingAt(0);
            if (!first.isEmpty() && !first.isOneOf(language, "participles")) {
                add(SpeechAct.Kind.CARRIED, at, at + 1, first);
            }
        }
    }

    private Phrase lastSubject() {
        return found.get(found.size() - 1).subject();
    }

    private void add(SpeechAct.Kind kind, int verb, int end, Phrase subject) {
        if (!subject.isEmpty()
                && language.has("nobodies", subject.parts().get(0).folded())) {
            return;
        }
        int first = subject.isEmpty() ? verb : index(subject.parts().get(0));
        found.add(new SpeechAct(kind, verb, end, subject, Math.min(verb, first)));
    }

    private int index(Part part) {
        return parts.indexOf(part);
    }
}
