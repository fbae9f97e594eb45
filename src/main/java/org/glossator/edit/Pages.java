package org.glossator.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.glossator.load.FileForm;
import org.glossator.load.Form;
import org.glossator.load.Node;
import org.glossator.load.Written;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.scaffold.Kind;
import org.glossator.source.SourceFile;

/** Draws the pages of the editor: the list of all entries, and the form of one. */
final class Pages {
    private final Optional<Content> content;

    /** @param content the entries that are listed and whose names can be picked */
    Pages(Optional<Content> content) {
        this.content = content;
    }

    /** Every file, and a form for each kind of new entry. */
    String overview() {
        Html html = head("Edit this site");
        html.raw("<p>Choose what you want to change, or begin something new. Nothing is saved until you say so.</p>\n");
        beginning(html);
        for (FileForm form : FileForm.all()) {
            List<SourceFile> files = content.map(Content::files).orElse(List.of()).stream()
                    .filter(file ->
                            FileForm.at(below(file)).filter(form::equals).isPresent())
                    .sorted(Comparator.comparing(SourceFile::path))
                    .toList();
            if (!files.isEmpty()) {
                html.raw("<section><h2>").text(heading(form)).raw("</h2>\n<ul>\n");
                files.forEach(file -> file(form, file, html));
                html.raw("</ul>\n</section>\n");
            }
        }
        return end(html);
    }

    private static String heading(FileForm form) {
        return switch (form.name()) {
            case "site" -> "The site itself";
            case "term" -> "Glossary terms";
            case "timeline" -> "Timeline";
            case "sources" -> "Sources";
            default -> Labels.of(form.name()) + "s";
        };
    }

    private static String below(SourceFile file) {
        return file.path().startsWith("content/") ? file.path().substring("content/".length()) : "";
    }

    private void file(FileForm form, SourceFile file, Html html) {
        String path = below(file);
        if (!(form.root() instanceof Form.Items)) {
            String title = content.flatMap(known -> known.byFile().getOrDefault(file.path(), List.of()).stream()
                            .findFirst())
                    .map(Entry::title)
                    .map(text -> text.value())
                    .orElse(form.name().equals("site") ? "Its title, its publisher, its rules" : path);
            link(path, -1, title, html);
            return;
        }
        Written written = Written.read(form, file);
        List<Node> items = written.fields().flatMap(new Edit(written, 0)::list).orElse(List.of());
        for (int at = 0; at < items.size(); at++) {
            link(path, at, name(items.get(at)), html);
        }
    }

    private static String name(Node item) {
        return List.of("title", "term", "slug", "id").stream()
                .flatMap(field -> item instanceof Node.Mapping group
                        ? Amendment.pair(group, field).stream()
                        : Optional.<Node.Pair>empty().stream())
                .map(Node.Pair::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text().value())
                .findFirst()
                .orElse("without a title");
    }

    private static void link(String path, int item, String words, Html html) {
        html.raw("<li><a")
                .attribute("href", address(path, item))
                .raw(">")
                .text(words)
                .raw("</a></li>\n");
    }

    /** Where the form of an entry is. */
    static String address(String path, int item) {
        return Editor.FOLDER + "form?file=" + path + (item < 0 ? "" : "&item=" + item);
    }

    private static void beginning(Html html) {
        html.raw("<form id=\"new\"><fieldset><legend>Begin something new</legend>\n")
                .raw(
                        "<div class=\"field\"><label for=\"kind\">What it is</label>\n<select id=\"kind\" name=\":kind\">\n");
        for (Kind kind : Kind.values()) {
            html.raw("<option")
                    .attribute("value", kind.word())
                    .raw(">")
                    .text(Labels.of(kind.word()))
                    .raw("</option>\n");
        }
        html.raw("</select></div>\n<div class=\"field\"><label for=\"title\">Its title</label>\n")
                .raw(
                        "<p class=\"help\" id=\"title-help\">For a claim, what was said; for a term, the term itself.</p>\n")
                .raw("<input type=\"text\" id=\"title\" name=\":title\" autocomplete=\"off\"")
                .raw(" aria-describedby=\"title-help\" aria-required=\"true\"></div>\n")
                .raw("<button type=\"submit\">Begin</button></fieldset></form>\n")
                .raw("<div id=\"said\" role=\"status\"></div>\n");
    }

    /** The form of an entry. */
    String form(ContentFile file, Edit edit, String text, String pane) throws Refused {
        Html html = head(title(edit));
        html.raw("<p class=\"where\">In the file <code>")
                .text("content/" + file.path())
                .raw("</code></p>\n");
        html.raw("<div id=\"said\" role=\"status\"></div>\n<div id=\"faults\" aria-live=\"polite\"></div>\n");
        html.raw("<div class=\"sides\">\n<form id=\"entry\" autocomplete=\"off\">\n");
        hidden(":file", file.path(), html);
        hidden(":item", Integer.toString(edit.item()), html);
        hidden(":base", ContentFile.print(text), html);
        hidden(":now", ContentFile.print(text), html);
        new FieldsPart(html).fields(edit.form(), Optional.of(edit.fields()), "");
        edit.before().body().ifPresent(body -> body(body.value(), html));
        new Names(html, content).lists(edit.form());
        if (edit.item() < 0 && !file.form().name().equals("site")) {
            html.raw("<div class=\"cite\"><label for=\"cite\">Cite a source</label> <input type=\"text\" id=\"cite\"")
                    .raw(" list=\"names-sources\" autocomplete=\"off\" placeholder=\"its name or title\">")
                    .raw(" <button type=\"button\" class=\"put\">Put it where you write</button></div>\n");
        }
        html.raw("<div class=\"save\"><button type=\"submit\" class=\"main\">Save</button>")
                .raw(" <span id=\"state\">Nothing changed</span></div>\n</form>\n")
                .raw("<section class=\"pane\" aria-labelledby=\"pane-title\"><h2 id=\"pane-title\">Preview</h2>\n")
                .raw(
                        "<p id=\"pane-state\" class=\"help\"></p>\n<iframe title=\"The page as you type\" sandbox=\"allow-same-origin\"");
        html.attribute("data-src", pane).raw("></iframe></section>\n</div>\n");
        return end(html);
    }

    private static String title(Edit edit) throws Refused {
        return name(edit.fields());
    }

    private static void body(String words, Html html) {
        html.raw("<div class=\"field\"><label for=\"")
                .text(Labels.id(FaultFields.BODY))
                .raw("\">Text</label>\n");
        html.raw("<p class=\"help\" id=\"body-help\">The text of the page, in Markdown.</p>\n");
        new Controls(html)
                .text(new Controls.Shown(FaultFields.BODY, Meaning.words(words), "", "body-help", "", false), 8);
        html.raw("</div>\n");
    }

    private static void hidden(String name, String value, Html html) {
        html.raw("<input type=\"hidden\"")
                .attribute("name", name)
                .attribute("value", value)
                .raw(">\n");
    }

    /** A page that says why there is no form. */
    String refusal(String words) {
        Html html = head("This cannot be edited here");
        return end(html.raw("<p>").text(words).raw("</p>\n"));
    }

    private static Html head(String title) {
        return new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(title)
                .raw(" · Editing</title>\n<link rel=\"stylesheet\" href=\"" + Editor.FOLDER + "edit.css\">\n")
                .raw("<link rel=\"icon\" type=\"image/svg+xml\" href=\"/assets/favicon.svg\">\n")
                .raw("<script src=\"" + Editor.FOLDER + "edit.js\" defer></script>\n</head>\n<body>\n<header><nav")
                .raw(" aria-label=\"Editor\"><a href=\"" + Editor.FOLDER
                        + "\">All entries</a> <a href=\"/\">The site</a>")
                .raw("</nav></header>\n<main>\n<h1>")
                .text(title)
                .raw("</h1>\n<noscript><p>Saving needs JavaScript, which is switched off here.</p></noscript>\n");
    }

    private static String end(Html html) {
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }
}
