package org.glossator.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.markdown.Block;
import org.glossator.markdown.Document;
import org.glossator.markdown.Inline;
import org.glossator.markdown.PlainText;
import org.glossator.page.Source;
import org.glossator.page.Strings;
import org.glossator.page.Typography;

/** Writes the documents of one page as HTML. Not safe for use by several threads: each page has its own. */
final class HtmlWriter {
    private final Strings strings;
    private final Typography typography;
    private final HtmlInlines inlines;
    private int footnoted;

    HtmlWriter(Strings strings, Typography typography, Href href, List<Source.Numbered> sources) {
        this.strings = strings;
        this.typography = typography;
        this.inlines = new HtmlInlines(strings, typography, href, sources);
    }

    /** The addresses of the terms that its documents linked so far. */
    Set<String> terms() {
        return inlines.terms();
    }

    /**
     * The document as HTML.
     *
     * @param below the level of the heading under which it stands; its own topmost headings are one lower. Only a
     *     document below the page's title bears the anchors of its headings, since several others may stand on one page
     */
    String write(Document document, int below) {
        StringBuilder html = new StringBuilder(512);
        String notes = document.footnotes().isEmpty() || footnoted++ == 0 ? "" : footnoted + ".";
        Run run = new Run(below, notes, html);
        run.blocks(document.blocks());
        run.footnotes(document.footnotes());
        return html.toString().stripTrailing();
    }

    /** One document on its way into a text. */
    private final class Run {
        private final int below;
        private final String notes;
        private final StringBuilder html;

        Run(int below, String notes, StringBuilder html) {
            this.below = below;
            this.notes = notes;
            this.html = html;
        }

        void blocks(List<Block> blocks) {
            blocks.forEach(this::block);
        }

        private void block(Block block) {
            if (block instanceof Block.Paragraph paragraph) {
                element("p", paragraph.content());
            } else if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Listing listing) {
                listing(listing);
            } else if (block instanceof Block.Quotation quotation) {
                html.append("<blockquote>\n");
                blocks(quotation.content());
                html.append("</blockquote>\n");
            } else if (block instanceof Block.Note note) {
                note(note);
            } else if (block instanceof Block.Code code) {
                html.append("<pre tabindex=\"0\"><code>");
                Html.escape(code.text(), html);
                html.append("</code></pre>\n");
            } else if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Figure figure) {
                figure(figure);
            } else if (block instanceof Block.Divider) {
                html.append("<hr>\n");
            }
        }

        private void element(String name, List<Inline> content) {
            html.append('<').append(name).append('>');
            inlines.line(content, notes, html);
            html.append("</").append(name).append(">\n");
        }

        private void heading(Block.Heading heading) {
            int level = Math.min(6, Math.max(2, heading.level()) + below - 1);
            html.append("<h").append(level);
            if (below == 1) {
                html.append(" id=\"");
                Html.escape(heading.id(), html);
                html.append('"');
            }
            html.append('>');
            inlines.line(heading.content(), notes, html);
            if (below == 1) {
                permalink(heading);
            }
            html.append("</h").append(level).append(">\n");
        }

        private void permalink(Block.Heading heading) {
            html.append(" <a class=\"permalink\" href=\"#");
            Html.escape(heading.id(), html);
            html.append("\" aria-label=\"");
            Html.escape(strings.text("permalink", typography.of(PlainText.of(heading.content()))), html);
            html.append("\">#</a>");
        }

        private void listing(Block.Listing listing) {
            String name = listing.ordered() ? "ol" : "ul";
            html.append('<').append(name);
            if (listing.ordered() && listing.first() != 1) {
                html.append(" start=\"").append(listing.first()).append('"');
            }
            html.append(">\n");
            listing.items().forEach(item -> item(item, listing.tight()));
            html.append("</").append(name).append(">\n");
        }

        private void item(List<Block> item, boolean tight) {
            html.append("<li>");
            for (Block block : item) {
                if (tight && block instanceof Block.Paragraph paragraph) {
                    inlines.line(paragraph.content(), notes, html);
                } else {
                    html.append('\n');
                    block(block);
                }
            }
            html.append("</li>\n");
        }

        private void note(Block.Note note) {
            String kind = note.kind().name().toLowerCase(Locale.ROOT);
            html.append("<div class=\"note note-").append(kind).append("\" role=\"note\">\n<p class=\"note-kind\">");
            Html.escape(strings.text("note." + kind), html);
            html.append("</p>\n");
            blocks(note.content());
            html.append("</div>\n");
        }

        private void table(Block.Table table) {
            html.append("<div class=\"scrolls\" role=\"group\" tabindex=\"0\" aria-label=\"");
            Html.escape(strings.text("table.label"), html);
            html.append("\">\n<table>\n");
            for (int i = 0; i < table.rows().size(); i++) {
                html.append(i == 0 ? "<thead>\n" : i == 1 ? "<tbody>\n" : "");
                row(table, i);
                html.append(i == 0 ? "</thead>\n" : i == table.rows().size() - 1 ? "</tbody>\n" : "");
            }
            html.append("</table>\n</div>\n");
        }

        private void row(Block.Table table, int number) {
            List<List<Inline>> cells = table.rows().get(number);
            html.append("<tr>");
            for (int i = 0; i < cells.size(); i++) {
                String name = number == 0 ? "th" : "td";
                html.append('<').append(name).append(number == 0 ? " scope=\"col\"" : "");
                align(i < table.columns().size() ? table.columns().get(i) : Block.Table.Alignment.NONE);
                html.append('>');
                inlines.line(cells.get(i), notes, html);
                html.append("</").append(name).append('>');
            }
            html.append("</tr>\n");
        }

        private void align(Block.Table.Alignment alignment) {
            if (alignment != Block.Table.Alignment.NONE) {
                String name = alignment.name().toLowerCase(Locale.ROOT);
                html.append(" class=\"align-").append(name).append('"');
            }
        }

        private void figure(Block.Figure figure) {
            html.append("<figure>\n");
            inlines.picture(figure.picture(), html);
            if (!figure.credit().isBlank()) {
                html.append("\n<figcaption>");
                Html.escape(typography.of(figure.credit()), html);
                html.append("</figcaption>");
            }
            html.append("\n</figure>\n");
        }

        void footnotes(List<List<Block>> footnotes) {
            if (footnotes.isEmpty()) {
                return;
            }
            html.append("<ol class=\"footnotes\">\n");
            for (int i = 1; i <= footnotes.size(); i++) {
                html.append("<li id=\"fn.").append(notes).append(i).append("\">\n");
                blocks(footnotes.get(i - 1));
                html.append("<p class=\"back\"><a href=\"#fnref.")
                        .append(notes)
                        .append(i)
                        .append("\">");
                Html.escape(strings.text("footnote.back", i), html);
                html.append("</a></p>\n</li>\n");
            }
            html.append("</ol>\n");
        }
    }
}
