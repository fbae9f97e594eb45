package org.glossator.draft;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One sentence of a private text, quotations and all.
 *
 * @param paragraph the number of its paragraph, from 0
 */
record Sentence(List<Part> parts, int paragraph, Place place) {
    Sentence {
        parts = List.copyOf(parts);
    }

    boolean isHeading() {
        return place == Place.HEADING || place == Place.CREDIT;
    }

    boolean isCaption() {
        return place == Place.CAPTION;
    }

    int start() {
        return parts.get(0).start();
    }

    int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** The nearest part before one that is no comma or dash; -1 where there is none. */
    int before(int at) {
        int before = at - 1;
        while (before >= 0 && parts.get(before).isSign(",\u2014\u2013-")) {
            before--;
        }
        return before;
    }

    /** The nearest part behind one that is no comma or dash. */
    int behind(int at) {
        int behind = at + 1;
        while (behind < parts.size() && parts.get(behind).isSign(",\u2014\u2013-")) {
            behind++;
        }
        return behind;
    }

    /** The words from one part up to another, as they are written, with one space between them. */
    String words(int from, int to) {
        return parts.subList(from, to).stream().map(Part::text).collect(Collectors.joining(" "));
    }

    boolean isWithin(int at) {
        return at >= 0 && at < parts.size();
    }
}
