package org.glossator.verify;

import java.util.List;
import java.util.Map;
import org.glossator.model.Lock;
import org.glossator.source.SourceFile;

/**
 * What came of holding the content against the texts.
 *
 * @param texts the text that was taken for each article, by the article's slug
 * @param quotations how many words given as an article's were held against it
 * @param prose how many texts of our own were held against all articles
 * @param coverage what share of each text is quoted, from 0 to 1, by the article's slug
 * @param lock what is to be recorded where nothing is wrong
 */
public record Verification(
        Map<String, SourceFile> texts, int quotations, int prose, Map<String, Double> coverage, Lock lock) {
    /** Those that the texts' folder holds and no article needs. */
    public List<String> unused(List<SourceFile> all) {
        return all.stream()
                .filter(text -> !texts.containsValue(text))
                .map(SourceFile::path)
                .toList();
    }
}
