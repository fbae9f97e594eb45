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
    private final List<SpeechAct> found = new ArrayList<>();

    private SpeechActs(Language language, Sentence sentence) {
        this.language = language;
        this.sentence = sentence;
        this.parts = sentence.parts();
        this.phrases = new Phrases(language, sentence);
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
        if (source > 0) {
            source(at, at + source);
        } else if (language.has("issuing", parts.get(at).folded()) && hasDocument(at)) {
            add(SpeechAct.Kind.ISSUES, at, at + 1, subjectBefore(at), Phrase.NONE);
        } else if (verb > 0 && !parts.get(at).isCapital() && !isNoun(at)) {
            verb(at, at + verb);
        } else if (language.has("participles", parts.get(at).folded())) {
            participle(at);
        }
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
            add(SpeechAct.Kind.SOURCE, at, end, who, Phrase.NONE);
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
        Phrase listener = language.has("telling", parts.get(at).folded()) || language.has("telling-all", "yes")
                ? listener(end)
                : Phrase.NONE;
        Phrase before = subjectBefore(at);
        if (isBehindQuotation(at) && isInverted(end) && (before.isEmpty() || isRightBehindQuotation(at))) {
            add(SpeechAct.Kind.INVERTED, at, end, phrases.startingAt(end), listener);
            return;
        }
        if (!before.isEmpty()) {
            add(SpeechAct.Kind.SAYS, at, end, before, listener);
        } else if (isInverted(end) && at > 0) {
            add(SpeechAct.Kind.INVERTED, at, end, phrases.startingAt(end), listener);
        } else if (!found.isEmpty() && isCoordinated(at)) {
            add(SpeechAct.Kind.CARRIED, at, end, lastSubject(), listener);
        }
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

    private boolean isInverted(int end) {
        return sentence.isWithin(end)
                && parts.get(end).isWord()
                && !phrases.startingAt(end).isEmpty();
    }

    private boolean isCoordinated(int at) {
        int before = at - 1;
        while (before >= 0 && isSkipped(before)) {
            before--;
        }
        return before >= 0
                && (language.has("joins", parts.get(before).folded())
                        || parts.get(before).isSign(",")
                        || language.has("relatives", parts.get(before).folded()));
    }

    private void participle(int at) {
        boolean quoted = at > 0 && language.has("as", parts.get(at - 1).folded());
        Phrase before = quoted ? phrases.endingAt(at - 2) : Phrase.NONE;
        if (!before.isEmpty()) {
            add(SpeechAct.Kind.SAYS, at, at + 1, before, Phrase.NONE);
        } else if (!found.isEmpty()) {
            add(SpeechAct.Kind.CARRIED, at, at + 1, lastSubject(), Phrase.NONE);
        } else {
            Phrase first = phrases.startingAt(0);
            if (!first.isEmpty() && !first.isOneOf(language, "participles")) {
                add(SpeechAct.Kind.CARRIED, at, at + 1, first, Phrase.NONE);
            }
        }
    }

    private Phrase lastSubject() {
        return found.get(found.size() - 1).subject();
    }

    private Phrase subjectBefore(int at) {
        int before = at - 1;
        while (before >= 0 && isSkipped(before)) {
            before--;
        }
        if (before >= 1 && language.has("relatives", parts.get(before).folded())) {
            before = parts.get(before - 1).isSign(",") ? before - 2 : before - 1;
        }
        return before < 0 ? Phrase.NONE : phrases.endingAt(before);
    }

    private boolean isSkipped(int at) {
        String word = parts.get(at).folded();
        return language.has("skipped", word) || (language.code().equals("en") && word.endsWith("ly"));
    }

    private Phrase listener(int end) {
        int at = end;
        while (sentence.isWithin(at) && language.has("skipped", parts.get(at).folded())) {
            at++;
        }
        return sentence.isWithin(at) ? phrases.startingAt(at) : Phrase.NONE;
    }

    private void add(SpeechAct.Kind kind, int verb, int end, Phrase subject, Phrase listener) {
        int first = subject.isEmpty() ? verb : index(subject.parts().get(0));
        found.add(new SpeechAct(kind, verb, end, subject, listener, Math.min(verb, first)));
    }

    private int index(Part part) {
        return parts.indexOf(part);
    }
}
