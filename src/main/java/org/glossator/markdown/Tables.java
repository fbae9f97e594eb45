package org.glossator.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.glossator.markdown.Block.Table.Alignment;

/** Turns the parser's tables into ours, the head being the first row. */
final class Tables {
    private Tables() {}

    /** Whether any line could divide a table's head from its body. */
    static boolean mayBeIn(String markdown) {
        if (markdown.indexOf('|') < 0) {
            return false;
        }
        int start = 0;
        while (start < markdown.length()) {
            int lineEnd = markdown.indexOf('\n', start);
            int end = lineEnd < 0 ? markdown.length() : lineEnd;
            if (divides(markdown, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean divides(String markdown, int start, int end) {
        boolean dash = false;
        for (int at = start; at < end; at++) {
            char c = markdown.charAt(at);
            if ("|:- \t>\r".indexOf(c) < 0) {
                return false;
            }
            dash |= c == '-';
        }
        return dash;
    }

    // Rows may be shorter or longer than the head; all are made as long as the longest, so that no cell is lost.
    static Block.Table table(TableBlock table, Inlines inlines) {
        List<Alignment> columns = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row, columns, inlines));
                }
            }
        }
        rows.forEach(row -> row.addAll(Collections.nCopies(columns.size() - row.size(), List.of())));
        return new Block.Table(
                List.copyOf(columns), rows.stream().map(List::copyOf).toList());
    }

    private static List<List<Inline>> cells(Node row, List<Alignment> columns, Inlines inlines) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                cells.add(inlines.of(tableCell));
                if (cells.size() > columns.size()) {
                    columns.add(alignment(tableCell));
                }
            }
        }
        return cells;
    }

    private static Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Alignment.NONE;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTRE;
            case RIGHT -> Alignment.RIGHT;
        };
    }
}
