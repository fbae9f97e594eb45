package org.glossator.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.glossator.markdown.Block.Table.Alignment;

/** Turns the parser's tables into ours, the head being the first row. */
final class Tables {
    private Tables() {}

    static Block.Table table(TableBlock table, Inlines inlines) {
        List<Alignment> columns = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row, rows.isEmpty() ? columns : new ArrayList<>(), inlines));
                }
            }
        }
        return new Block.Table(List.copyOf(columns), List.copyOf(rows));
    }

    private static List<List<Inline>> cells(Node row, List<Alignment> columns, Inlines inlines) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                cells.add(inlines.of(tableCell));
                columns.add(alignment(tableCell));
            }
        }
        return List.copyOf(cells);
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
