package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;

/** Takes the parts of a paragraph apart into sentences, minding what follows a quotation. */
final class Sentences {
    private static final int LONGEST_NAME = 6;
    private final Language language;

    Sentences(Language language) {
        this.language = language;
    }

    List<Sentence> of(List<Part> parts, int paragraph, Place place) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < parts.size(); at++) {
            boolean last = at + 1 == parts.size();
            if (last || ends(parts, at)) {
                sentences.add(new Sentence(parts.subList(from, at + 1), paragraph, place));
                from = at + 1;
            }
        }
        return sentences;
    }

    private boolean ends(List<Part> parts, int at) {
        Part part = parts.get(at);
        Part next = parts.get(at + 1);
        boolean begins = next.isCapital() || next.isQuotation() || next.isNumber();
        if (part.isQuotation()) {
            return begins && Marked.endsSentence(part.text()) && !(isAttributed(parts, at + 1) && !isDone(part));
        }
        boolean ordinal =
                part.isSign(".") && at > 0 && parts.get(at - 1).isNumber() && !next.isQuotation() && isMonth(next);
        return part.isSign(".!?\u2026") && begins && !ordinal;
    }

    private boolean isMonth(Part part) {
        return language.has("months", part.folded());
    }

    // Behind a full stop an attribution begins no more; behind a question mark it may.
    private static boolean isDone(Part quotation) {
        return quotation.text().contains(".") && Marked.inner(quotation.text()).endsWith(".");
    }

    private boolean isAttributed(List<Part> parts, int from) {
        for (int at = from; at < Math.min(parts.size(), from + LONGEST_NAME); at++) {
            if (language.length("speech-verbs", parts, at) > 0) {
                return at > from;
            }
            if (!parts.get(at).isWord()) {
                return false;
            }
        }
        return false;
    }
}
