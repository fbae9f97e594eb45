package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;
import org.glossator.source.SourceFile;
import org.glossator.wording.Passage;
import org.glossator.wording.Words;

/**
 * An article's text, taken apart into paragraphs, sentences and quotations.
 *
 * @param quotations what stands between marks, in order
 */
record PrivateText(SourceFile file, List<Sentence> sentences, List<Passage> quotations) {
    private static final int HEADING_WORDS = 14;
    private static final int WRAPPED_FROM = 45;

    /** A paragraph by its offsets. */
    private record Paragraph(int start, int end) {}

    static PrivateText of(SourceFile file, Language language) {
        String text = file.text();
        List<Passage> quotations = Marked.passages(text);
        List<Paragraph> paragraphs = joined(paragraphs(text), quotations);
        List<Place> places = places(text, paragraphs, language);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            List<Part> parts = new Parts(text, quotations, language).of(paragraph.start(), paragraph.end());
            sentences.addAll(new Sentences(language).of(parts, i, places.get(i)));
        }
        return new PrivateText(file, List.copyOf(sentences), quotations);
    }

    private static List<Place> places(String text, List<Paragraph> paragraphs, Language language) {
        List<String> written = paragraphs.stream()
                .map(paragraph ->
                        text.substring(paragraph.start(), paragraph.end()).strip())
                .toList();
        List<Place> places = new ArrayList<>();
        for (String paragraph : written) {
            places.add(isHeading(paragraph, places.isEmpty()) ? Place.HEADING : Place.TEXT);
        }
        return new Captions(language).among(written, places);
    }

    int line(int offset) {
        return file.lineAt(offset);
    }

    String text() {
        return file.text();
    }

    /** The first heading, where the text begins with one; empty where it begins otherwise. */
    String headline() {
        return sentences.stream()
                .filter(sentence -> sentence.paragraph() == 0 && sentence.place() == Place.HEADING)
                .findFirst()
                .map(sentence -> paragraphText(sentence.start()))
                .orElse("");
    }

    private String paragraphText(int start) {
        int end = text().indexOf('\n', start);
        return (end < 0 ? text().substring(start) : text().substring(start, end)).strip();
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int lineEnd = lineEnd(text, at);
            int start = at;
            while (isWrapped(text, at, lineEnd)) {
                at = lineEnd + 1;
                lineEnd = lineEnd(text, at);
            }
            if (!text.substring(start, lineEnd).isBlank()) {
                found.add(new Paragraph(start, lineEnd));
            }
            at = lineEnd + 1;
        }
        return found;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    // A long line without an end of a sentence, in front of another, was wrapped by whoever saved the text.
    private static boolean isWrapped(String text, int start, int end) {
        String line = text.substring(start, end).strip();
        boolean more = end + 1 < text.length()
                && !text.substring(end + 1, lineEnd(text, end + 1)).isBlank();
        return more && line.length() >= WRAPPED_FROM && !endsSentence(line) && line.length() <= 2 * WRAPPED_FROM;
    }

    private static boolean endsSentence(String line) {
        return !line.isEmpty() && ".!?:\u2026\u201D\u201C\"\u00BB'\u2019".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    // A quotation that goes on in the next paragraph makes one of both.
    private static List<Paragraph> joined(List<Paragraph> paragraphs, List<Passage> quotations) {
        List<Paragraph> joined = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Paragraph last = joined.isEmpty() ? paragraph : joined.get(joined.size() - 1);
            boolean goesOn = quotations.stream()
                    .anyMatch(passage -> passage.start() < last.end() && passage.end() > paragraph.start());
            if (goesOn && !joined.isEmpty()) {
                joined.set(joined.size() - 1, new Paragraph(last.start(), paragraph.end()));
            } else {
                joined.add(paragraph);
            }
        }
        return joined;
    }

    private static boolean isHeading(String paragraph, boolean first) {
        String line = paragraph.strip();
        long words = Words.of(line).wordsAlone().size();
        boolean stops = ".\u2026:".indexOf(line.charAt(line.length() - 1)) >= 0;
        return words <= HEADING_WORDS && !stops && (first || !endsSentence(line));
    }
}
