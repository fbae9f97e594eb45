package org.glossator.draft;

import java.util.List;

/** Finds the words before a verb that say whose verb it is. */
final class Subjects {
    private final Language language;
    private final List<Part> parts;
    private final Phrases phrases;

    Subjects(Language language, Sentence sentence, Phrases phrases) {
        this.language = language;
        this.parts = sentence.parts();
        this.phrases = phrases;
    }

    Phrase before(int at) {
        int before = skippedBack(at - 1);
        if (before >= 1 && language.has("relatives", parts.get(before).folded())) {
            before = parts.get(before - 1).isSign(",") ? before - 2 : before - 1;
        }
        return before < 0 ? Phrase.NONE : phrases.endingAt(before);
    }

    private int skippedBack(int at) {
        int before = at;
        while (before >= 0) {
            boolean pair = before > 0 && language.length("skipped", parts, before - 1) == 2;
            if (!pair && !isSkipped(before)) {
                break;
            }
            before -= pair ? 2 : 1;
        }
        return before;
    }

    boolean isSkipped(int at) {
        String word = parts.get(at).folded();
        return language.has("skipped", word) || (language.code().equals("en") && word.endsWith("ly"));
    }

    // "Ann Duff had rung her and had told her": both verbs have one subject, before the first "had".
    Phrase shared(int at, int from) {
        String auxiliary = at > 0 ? parts.get(at - 1).folded() : "";
        for (int i = at - 2; i > from && language.has("skipped", auxiliary); i--) {
            if (parts.get(i).folded().equals(auxiliary)) {
                return phrases.endingAt(i - 1);
            }
        }
        return Phrase.NONE;
    }

    // "habe ihr Hilfe zugesagt": the verb of saying stands at the end.
    boolean hasFinalVerb(int at) {
        for (int i = at + 1; i < parts.size() && !parts.get(i).isSign(".;"); i++) {
            boolean last = i + 1 == parts.size() || !parts.get(i + 1).isWord();
            if (last && (language.has("final-verbs", parts.get(i).folded()) || endsWithFinalVerb(parts.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithFinalVerb(Part part) {
        String[] words = part.isQuotation() ? Marked.words(part.text()).split("\\s+") : new String[] {""};
        return language.has("final-verbs", words[words.length - 1]);
    }

    /** Where the one who tells begins, in "розповіла нам Ганна" and "sagte uns Anna" behind who was told. */
    int behindUs(int end) {
        boolean inverts = end < parts.size() && !language.list("verb-second").isEmpty();
        int behind = inverts ? end + language.length("first-hand", parts, end) : end;
        boolean goesOn = behind < parts.size()
                && parts.get(behind).isWord()
                && !language.has("stops", parts.get(behind).folded());
        return goesOn ? behind : end;
    }

    /** Whether a verb goes on behind "and" or a comma. */
    boolean isCoordinated(int at) {
        int before = at - 1;
        while (before >= 0 && isSkipped(before)) {
            before--;
        }
        return before >= 0
                && (language.has("joins", parts.get(before).folded())
                        || parts.get(before).isSign(",")
                        || language.has("relatives", parts.get(before).folded()));
    }
}
