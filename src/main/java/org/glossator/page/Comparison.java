package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * One utterance in several words, side by side.
 *
 * @param rows at least two, the articles' first
 */
public record Comparison(List<Row> rows) {
    /**
     * How one article, or another source, words it.
     *
     * @param who the outlet; empty where {@code source} says where the words stand
     * @param language of the words, where it is not the page's
     * @param languageName what that language is called
     * @param translation that the article's words are a translation
     */
    public record Row(
            Optional<Who> who,
            Optional<Document> source,
            List<Part> parts,
            Optional<String> language,
            Optional<String> languageName,
            Optional<String> translation) {}

    /** @param differs whether no other row of the same language has these words */
    public record Part(String words, boolean differs) {}
}
