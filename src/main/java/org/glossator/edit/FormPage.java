package org.glossator.edit;

import java.util.Optional;
import org.glossator.load.Form;
import org.glossator.load.Node;
import org.glossator.model.Content;

/** Draws the page on which an entry is edited: its fields, the bar that saves them, and the preview beside them. */
final class FormPage {
    private final Optional<Content> content;
    private final ContentFile file;
    private final Edit edit;

    /** @param content the entries whose names can be picked */
    FormPage(Optional<Content> content, ContentFile file, Edit edit) {
        this.content = content;
        this.file = file;
        this.edit = edit;
    }

    /**
     * @param text with which the form is opened
     * @param pane where the preview is; empty where there is none
     */
    String page(String text, String pane) throws Refused {
        String title = Frame.title(edit.fields());
        Html html = Frame.head(title, "edit.js");
        html.raw("<p class=\"kind\">").text(kind()).raw("</p>\n");
        Frame.heading(html, title);
        html.raw("<p class=\"where\">In the file <code>")
                .text("content/" + file.path())
                .raw("</code></p>\n");
        html.raw("<div id=\"said\" role=\"alert\" tabindex=\"-1\"></div>\n")
                .raw("<div id=\"faults\" tabindex=\"-1\"></div>\n")
                .raw("<div class=\"sides\">\n<form id=\"entry\" autocomplete=\"off\">\n");
        hidden(":file", file.path(), html);
        hidden(":item", Integer.toString(edit.item()), html);
        hidden(":base", ContentFile.print(text), html);
        hidden(":now", ContentFile.print(text), html);
        FieldsPart fields = new FieldsPart(html, language());
        draft(fields, html);
        fields.entry(edit.form(), edit.fields());
        edit.before().body().ifPresent(body -> body(body.value(), html));
        html.raw("</form>\n");
        new Names(html, content).lists(edit.form());
        citing(html);
        pane(pane, html);
        return Frame.end(html, bar());
    }

    private String kind() {
        return switch (file.form().name()) {
            case "site" -> "The site itself";
            case "term" -> "Glossary term";
            case "timeline" -> "Event";
            case "sources" -> "Source";
            default -> Labels.of(file.form().name());
        };
    }

    // Spelling checkers and screen readers follow the language of the site's own words.
    private String language() {
        return content.map(known -> known.settings().language()).orElse("en");
    }

    private boolean isDraft() throws Refused {
        return Amendment.pair(edit.fields(), Publishing.DRAFT)
                                .map(Node.Pair::value)
                                .orElse(edit.fields())
                        instanceof Node.Scalar flag
                && flag.text().value().equals("true");
    }

    // What an editor has to look at stands above everything else.
    private void draft(FieldsPart fields, Html html) throws Refused {
        Optional<Node> confirm = Amendment.pair(edit.fields(), Publishing.CONFIRM)
                .map(Node.Pair::value)
                .filter(value -> FieldsPart.fits(new Form.Items(Form.Plain.WORDS), Optional.of(value)))
                .filter(value -> value instanceof Node.Sequence);
        if (isDraft()) {
            html.raw("<section class=\"drafted\" aria-labelledby=\"draft-title\"><h2 id=\"draft-title\">A draft</h2>\n")
                    .raw("<p>It is no part of the site yet. Publish it when nothing is left to fill in, to confirm or")
                    .raw(" to mend; it is on the site with the next build.</p>\n");
            confirm.ifPresent(lines -> fields.checklist(((Node.Sequence) lines).items()));
            html.raw("</section>\n");
        } else {
            confirm.ifPresent(lines -> fields.checklist(((Node.Sequence) lines).items()));
        }
    }

    private void body(String words, Html html) {
        html.raw("<div class=\"field\"><label for=\"")
                .text(Labels.id(FaultFields.BODY))
                .raw("\">Text</label>\n");
        html.raw("<p class=\"help\" id=\"body-help\">The text of the page, in Markdown.</p>\n");
        new Controls(html, language())
                .text(new Controls.Shown(FaultFields.BODY, Meaning.words(words), "", "body-help", "", false), 8);
        html.raw("</div>\n");
    }

    private static void hidden(String name, String value, Html html) {
        html.raw("<input type=\"hidden\"")
                .attribute("name", name)
                .attribute("value", value)
                .raw(">\n");
    }

    private static void citing(Html html) {
        html.raw("<dialog id=\"citing\" aria-labelledby=\"citing-title\"><form method=\"dialog\">")
                .raw("<h2 id=\"citing-title\">Cite a source</h2>\n")
                .raw("<div class=\"field\"><label for=\"cite\">Which source?</label>\n")
                .raw("<p class=\"help\" id=\"cite-help\">Type a part of its title or its name.</p>\n");
        Controls.picker("cite", "", "names-sources", " aria-describedby=\"cite-help\"", html);
        html.raw("</div>\n<div class=\"field\"><label for=\"locator\">Where in it?</label>\n")
                .raw("<p class=\"help\" id=\"locator-help\">If it is long. For example: page 2</p>\n")
                .raw(
                        "<input type=\"text\" id=\"locator\" autocomplete=\"off\" aria-describedby=\"locator-help\"></div>\n")
                .raw("<p class=\"buttons\"><button type=\"button\" class=\"main put\">Put it where you write</button> ")
                .raw("<button type=\"submit\">Cancel</button></p></form></dialog>\n");
    }

    private static void pane(String address, Html html) {
        html.raw("<section class=\"pane\" aria-labelledby=\"pane-title\"><h2 id=\"pane-title\">Preview</h2>\n")
                .raw("<p id=\"pane-state\" class=\"help\"></p>\n")
                .raw("<iframe title=\"The page as you type\" sandbox=\"allow-same-origin\"")
                .attribute("data-src", address)
                .raw("></iframe></section>\n</div>\n");
    }

    private String bar() throws Refused {
        Html html = new Html()
                .raw(
                        "<section class=\"save\" aria-label=\"Saving\"><button type=\"submit\" form=\"entry\" class=\"main\">Save</button>\n");
        if (isDraft()) {
            html.raw("<button type=\"button\" id=\"publish\">Publish</button>\n");
        }
        return html.raw("<p id=\"state\" role=\"status\" data-look=\"same\">Nothing changed</p>\n")
                .raw("<p id=\"count\"><a href=\"#faults\" hidden></a></p>\n")
                .raw("<button type=\"button\" id=\"back\" hidden>Undo all changes</button>\n")
                .raw("<button type=\"button\" id=\"look\" aria-pressed=\"false\">Preview</button></section>\n")
                .toString();
    }
}
