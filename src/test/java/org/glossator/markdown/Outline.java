package org.glossator.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document as indented text, so that a test can say what it expects: each block on a line, and what is inside a line
 * between braces. A line break that only wraps the source shows as {@code ⏎}, a place barred to terms as {@code ¬}.
 */
public final class Outline {
    private final StringBuilder out = new StringBuilder();

    private Outline() {}

    public static String of(Document document) {
        Outline outline = new Outline();
        outline.blocks(document.blocks(), "");
        for (int number = 1; number <= document.footnotes().size(); number++) {
            outline.line("", "footnote " + number);
            outline.blocks(document.footnotes().get(number - 1), "  ");
        }
        return outline.out.toString();
    }

    public static String of(List<Inline> inlines) {
        return inlines.stream().map(Outline::inline).collect(Collectors.joining());
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        if (block instanceof Block.Paragraph paragraph) {
            line(indent, of(paragraph.content()));
        } else if (block instanceof Block.Heading heading) {
            line(indent, "heading " + heading.level() + " #" + heading.id() + " " + of(heading.content()));
        } else if (block instanceof Block.Quotation quotation) {
            line(indent, "quotation");
            blocks(quotation.content(), indent + "  ");
        } else if (block instanceof Block.Note note) {
            line(indent, "note " + note.kind());
            blocks(note.content(), indent + "  ");
        } else if (block instanceof Block.Listing listing) {
            listing(listing, indent);
        } else if (block instanceof Block.Code code) {
            line(indent, "code " + code.text().replace("\n", "⏎"));
        } else if (block instanceof Block.Table table) {
            line(indent, "table " + table.columns());
            table.rows()
                    .forEach(row ->
                            line(indent + "  ", row.stream().map(Outline::of).collect(Collectors.joining(" │ "))));
        } else if (block instanceof Block.Divider) {
            line(indent, "divider");
        } else if (block instanceof Block.Figure figure) {
            line(indent, "figure " + inline(figure.picture()) + " " + figure.credit());
        }
    }

    private void listing(Block.Listing listing, String indent) {
        String marks = listing.ordered() ? "numbers from " + listing.first() : "bullets";
        line(indent, marks + (listing.tight() ? "" : ", loose"));
        for (List<Block> item : listing.items()) {
            line(indent, "  item");
            blocks(item, indent + "    ");
        }
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Words words) {
            return words(words);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return "{" + (emphasis.strong() ? "strong " : "em ") + of(emphasis.content()) + "}";
        } else if (inline instanceof Inline.Code code) {
            return "{code " + code.text() + "}";
        } else if (inline instanceof Inline.Break) {
            return "{break}";
        } else if (inline instanceof Inline.Picture picture) {
            return "{picture " + picture.target() + " | " + picture.alternative() + " | " + picture.credit() + "}";
        } else if (inline instanceof Inline.FootnoteMark mark) {
            return "{footnote " + mark.number() + "}";
        }
        return link(inline);
    }

    private static String link(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return "{link " + link.target() + " | " + of(link.content()) + "}";
        } else if (inline instanceof Inline.EntryLink link) {
            return "{entry " + link.slug()
                    + link.words()
                            .map(words -> " | " + words.replace("\n", "⏎"))
                            .orElse("") + "}";
        } else if (inline instanceof Inline.Resolved link) {
            String kind = link.relation() == Inline.Relation.TERM ? "" : link.relation() + " ";
            return "{→ " + kind + link.address() + " | " + of(link.content()) + "}";
        } else if (inline instanceof Inline.Citation citation) {
            return citation.sources().stream()
                    .map(cited -> cited.key() + (cited.locator().isEmpty() ? "" : " at " + cited.locator()))
                    .collect(Collectors.joining("; ", "{cite ", "}"));
        } else if (inline instanceof Inline.Cites cites) {
            return cites.sources().stream()
                    .map(source -> source.label() + " " + source.address()
                            + (source.locator().isEmpty() ? "" : " at " + source.locator()))
                    .collect(Collectors.joining("; ", "{cites ", "}"));
        }
        throw new IllegalArgumentException("not shown yet: " + inline);
    }

    private static String words(Inline.Words words) {
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < words.text().length(); at++) {
            shown.append(words.barred().contains(at) ? "¬" : "")
                    .append(words.text().charAt(at));
        }
        return shown.toString().replace("\n", "⏎");
    }
}
