package org.glossator.markdown;

import java.util.List;

/** The words of inlines and blocks without their marks, as a reader would copy them. */
public final class PlainText {
    private PlainText() {}

    public static String of(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> append(inline, words));
        return words.toString();
    }

    /** The words of a whole document, blocks apart by a blank line, footnotes left out. */
    public static String of(Document document) {
        StringBuilder words = new StringBuilder();
        document.blocks().forEach(block -> append(block, words));
        return words.toString().strip();
    }

    private static void append(Inline inline, StringBuilder words) {
        if (inline instanceof Inline.Words plain) {
            words.append(plain.text().replace('\n', ' '));
        } else if (inline instanceof Inline.Code code) {
            words.append(code.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            emphasis.content().forEach(inner -> append(inner, words));
        } else if (inline instanceof Inline.Link link) {
            link.content().forEach(inner -> append(inner, words));
        } else if (inline instanceof Inline.Resolved link) {
            link.content().forEach(inner -> append(inner, words));
        } else if (inline instanceof Inline.EntryLink link) {
            words.append(link.words().orElse(link.slug()));
        } else if (inline instanceof Inline.Picture picture) {
            words.append(picture.alternative());
        } else if (inline instanceof Inline.Break) {
            words.append(' ');
        }
    }

    private static void append(Block block, StringBuilder words) {
        if (block instanceof Block.Paragraph paragraph) {
            words.append(of(paragraph.content())).append("\n\n");
        } else if (block instanceof Block.Heading heading) {
            words.append(of(heading.content())).append("\n\n");
        } else if (block instanceof Block.Quotation quotation) {
            quotation.content().forEach(inner -> append(inner, words));
        } else if (block instanceof Block.Note note) {
            note.content().forEach(inner -> append(inner, words));
        } else if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> item.forEach(inner -> append(inner, words)));
        } else if (block instanceof Block.Code code) {
            words.append(code.text()).append("\n\n");
        } else if (block instanceof Block.Table table) {
            table.rows()
                    .forEach(row -> row.forEach(cell -> words.append(of(cell)).append("\n\n")));
        } else if (block instanceof Block.Figure figure) {
            words.append(figure.picture().alternative()).append("\n\n");
        }
    }
}
