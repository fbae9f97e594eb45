package org.glossator.draft;

import java.util.List;

/**
 * What was found in one sentence: a quotation, or words that somebody is said to have said.
 *
 * @param words of a quotation without its marks; of other words how they begin
 * @param start where they begin in the text
 * @param goesOn whether it is the second half of the quotation before it, which "she said" divided
 */
record Found(
        boolean isQuotation,
        String words,
        int start,
        int end,
        Attribution attribution,
        boolean goesOn,
        List<String> context) {}
