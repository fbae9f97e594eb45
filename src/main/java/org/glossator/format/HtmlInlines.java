package org.glossator.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.markdown.Inline;
import org.glossator.page.Address;
import org.glossator.page.Source;
import org.glossator.page.Strings;
import org.glossator.page.Typography;

/** Writes the parts of a line of one page as HTML. Nothing that an author wrote leaves it as markup. */
final class HtmlInlines {
    private final Strings strings;
    private final Typography typography;
    private final Href href;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> marked = new HashSet<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private char last = ' ';

    HtmlInlines(Strings strings, Typography typography, Href href, List<Source.Numbered> sources) {
        this.strings = strings;
        this.typography = typography;
        this.href = href;
        sources.forEach(source -> numbers.put(source.source().key(), source.number()));
    }

    /** The addresses of the terms that were linked so far, in the order in which they were first met. */
    Set<String> terms() {
        return terms;
    }

    /**
     * @param notes the part of footnotes' ids that tells the texts of a page apart
     */
    void line(List<Inline> inlines, String notes, StringBuilder html) {
        last = ' ';
        write(inlines, notes, html);
    }

    private void write(List<Inline> inlines, String notes, StringBuilder html) {
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            boolean isCited = i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Cites;
            if (inline instanceof Inline.Words words) {
                // The number of a source stands right behind what it supports.
                words(isCited ? words.text().stripTrailing() : words.text(), html);
            } else {
                write(inline, notes, html);
            }
        }
    }

    private void write(Inline inline, String notes, StringBuilder html) {
        if (inline instanceof Inline.Emphasis emphasis) {
            String name = emphasis.strong() ? "strong" : "em";
            html.append('<').append(name).append('>');
            write(emphasis.content(), notes, html);
            html.append("</").append(name).append('>');
        } else if (inline instanceof Inline.Resolved link) {
            link(link, notes, html);
        } else if (inline instanceof Inline.Cites cites) {
            cites(cites, html);
        } else if (inline instanceof Inline.Code code) {
            html.append("<code>");
            Html.escape(code.text(), html);
            html.append("</code>");
            last = 'x';
        } else if (inline instanceof Inline.Break) {
            html.append("<br>\n");
            last = ' ';
        } else if (inline instanceof Inline.Picture picture) {
            picture(picture, html);
        } else if (inline instanceof Inline.FootnoteMark mark) {
            mark(mark, notes, html);
        } else if (inline instanceof Inline.Link unresolved) {
            write(unresolved.content(), notes, html);
        } else if (inline instanceof Inline.EntryLink unresolved) {
            words(unresolved.words().orElse(unresolved.slug()), html);
        }
    }

    private void words(String text, StringBuilder html) {
        String set = typography.after(last, text);
        Html.escape(set, html);
        last = set.isEmpty() ? last : set.charAt(set.length() - 1);
    }

    private void link(Inline.Resolved link, String notes, StringBuilder html) {
        boolean isOutside = link.relation() == Inline.Relation.OUTSIDE;
        if (isOutside && !isAllowed(link.address())) {
            write(link.content(), notes, html);
            return;
        }
        if (link.relation() == Inline.Relation.TERM) {
            terms.add(link.address());
        }
        html.append(link.relation() == Inline.Relation.TERM ? "<a class=\"term\" href=\"" : "<a href=\"");
        Html.escape(isOutside ? Address.outside(link.address()) : href.to(link.address()), html);
        html.append(isOutside ? "\" rel=\"external noopener\">" : "\">");
        write(link.content(), notes, html);
        html.append("</a>");
    }

    // The rules allow no other address either; this is the last door before the page.
    private static boolean isAllowed(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://") || start.startsWith("mailto:");
    }

    private void cites(Inline.Cites cites, StringBuilder html) {
        // A word joiner, since a line must not begin with the number of what stands at the end of the last one.
        html.append("\u2060<sup class=\"cites\">[");
        String between = "";
        for (Inline.Cites.Source source : cites.sources()) {
            html.append(between);
            between = "; ";
            cite(source, html);
        }
        html.append("]</sup>");
    }

    private void cite(Inline.Cites.Source source, StringBuilder html) {
        Integer number = numbers.get(source.key());
        String shown = number == null ? source.label() : number.toString();
        html.append("<a href=\"");
        Html.escape(number == null ? href.to(source.address()) : "#source-" + number, html);
        html.append("\" aria-label=\"");
        Html.escape(strings.text("cite.label", shown), html);
        html.append("\">");
        Html.escape(shown, html);
        html.append("</a>");
        if (!source.locator().isBlank()) {
            html.append(", ");
            Html.escape(typography.of(source.locator().strip()), html);
        }
    }

    private void mark(Inline.FootnoteMark mark, String notes, StringBuilder html) {
        String name = notes + mark.number();
        html.append("<sup class=\"footnote-mark\"><a ");
        if (marked.add(name)) {
            html.append("id=\"fnref.").append(name).append("\" ");
        }
        html.append("href=\"#fn.").append(name).append("\" aria-label=\"");
        Html.escape(strings.text("footnote.label", mark.number()), html);
        html.append("\">").append(mark.number()).append("</a></sup>");
    }

    void picture(Inline.Picture picture, StringBuilder html) {
        html.append("<img src=\"");
        Html.escape(href.to(mediaPath(picture.target())), html);
        html.append("\" alt=\"");
        Html.escape(typography.of(picture.alternative()), html);
        html.append("\">");
    }

    // Authors write the path from their own file's folder, such as ../media/map.svg.
    private static String mediaPath(String target) {
        int media = target.indexOf("media/");
        return media < 0 ? "media/" + target : target.substring(media);
    }
}
