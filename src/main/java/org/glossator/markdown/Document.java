package org.glossator.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Markdown that was read.
 *
 * @param footnotes in the order of their numbers, the first being 1
 */
public record Document(List<Block> blocks, List<List<Block>> footnotes) {
    public static final Document EMPTY = new Document(List.of(), List.of());

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Every inline of the document and of its footnotes, the outer before the inner. */
    public List<Inline> inlines() {
        List<Inline> found = new ArrayList<>();
        blocks.forEach(block -> gather(block, found));
        footnotes.forEach(footnote -> footnote.forEach(block -> gather(block, found)));
        return found;
    }

    /** Every heading in order. */
    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private static void gather(Block block, List<Inline> found) {
        if (block instanceof Block.Paragraph paragraph) {
            gather(paragraph.content(), found);
        } else if (block instanceof Block.Heading heading) {
            gather(heading.content(), found);
        } else if (block instanceof Block.Quotation quotation) {
            quotation.content().forEach(inner -> gather(inner, found));
        } else if (block instanceof Block.Note note) {
            note.content().forEach(inner -> gather(inner, found));
        } else if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> item.forEach(inner -> gather(inner, found)));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.forEach(cell -> gather(cell, found)));
        } else if (block instanceof Block.Figure figure) {
            found.add(figure.picture());
        }
    }

    private static void gather(List<Inline> inlines, List<Inline> found) {
        for (Inline inline : inlines) {
            found.add(inline);
            if (inline instanceof Inline.Emphasis emphasis) {
                gather(emphasis.content(), found);
            } else if (inline instanceof Inline.Link link) {
                gather(link.content(), found);
            } else if (inline instanceof Inline.Resolved resolved) {
                gather(resolved.content(), found);
            }
        }
    }
}
