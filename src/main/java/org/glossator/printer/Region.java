package org.glossator.printer;

import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/**
 * A place as the formats for machines name it: lines and columns from 1, columns in code points.
 *
 * @param endColumn the column behind the last character
 */
record Region(int line, int column, int endLine, int endColumn) {
    static Region of(Span place) {
        SourceFile file = place.file();
        if (place.end() <= place.start()) {
            return new Region(place.line(), place.column(), place.line(), place.column());
        }
        int last = file.text().offsetByCodePoints(place.end(), -1);
        return new Region(place.line(), place.column(), file.lineAt(last), file.columnAt(last) + 1);
    }

    boolean isOneLine() {
        return line == endLine;
    }
}
