package org.glossator.edit;

import java.util.Comparator;
import java.util.List;

/**
 * New words in place of a part of a text.
 *
 * @param end equal to {@code start} where words are added and none are replaced
 */
record Splice(int start, int end, String words) {
    /**
     * A part of a text with its splices, which do not overlap.
     *
     * @param start where the part begins in the text that the splices speak of
     */
    static String applied(String part, int start, List<Splice> splices) throws Refused {
        StringBuilder out = new StringBuilder();
        int at = start;
        for (Splice splice :
                splices.stream().sorted(Comparator.comparingInt(Splice::start)).toList()) {
            if (splice.start() < at || splice.end() > start + part.length()) {
                throw new Refused("Two changes touch the same place of the file. Save them one after the other.");
            }
            out.append(part, at - start, splice.start() - start).append(splice.words());
            at = splice.end();
        }
        return out.append(part, at - start, part.length()).toString();
    }
}
