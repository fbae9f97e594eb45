package org.glossator.draft;

import java.util.List;

/**
 * One sentence of a private text, quotations and all.
 *
 * @param paragraph the number of its paragraph, from 0
 * @param isHeading whether it is a headline or a subhead
 */
record Sentence(List<Part> parts, int paragraph, boolean isHeading) {
    Sentence {
        parts = List.copyOf(parts);
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

    boolean isWithin(int at) {
        return at >= 0 && at < parts.size();
    }
}
