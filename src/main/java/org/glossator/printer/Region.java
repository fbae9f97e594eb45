package org.glossator.printer;

import org.glossator.source.Span;

/**
 * A place as the formats for machines name it: lines and columns from 1, columns in code points.
 *
 * @param endColumn the column behind the last character
 */
record Region(int line, int column, int endLine, int endColumn) {
    static Region of(Span place) {
        return new Region(place.line(), place.column(), place.lastLine(), place.endColumn());
    }

    boolean isOneLine() {
        return line == endLine;
    }
}
