package org.glossator.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.load.FileForm;
import org.glossator.load.Form;
import org.glossator.load.Node;
import org.glossator.load.Written;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.scaffold.Kind;
import org.glossator.source.SourceFile;

/** Draws the list of all entries, each with what is still to be done in it, and the way to begin another. */
final class Overview {
    private final Optional<Content> content;
    private final ToDo toDo;

    Overview(Bench bench) {
        this.content = bench.content();
        this.toDo = new ToDo(bench.faults());
    }

    String page() {
        String title = "Edit this site";
        Html html = Frame.heading(Frame.head(title, "overview.js"), title);
        html.raw("<p>Choose what you want to change, or begin something new. Nothing is saved until you say so.</p>\n");
        beginning(html);
        filter(html);
        for (FileForm form : forms()) {
            List<SourceFile> files = files(form).toList();
            if (!files.isEmpty()) {
                html.raw("<section class=\"kind\"").attribute("data-kind", form.name());
                html.raw("><h2>").text(heading(form)).raw("</h2>\n<ul>\n");
                files.forEach(file -> file(form, file, html));
                html.raw("</ul>\n</section>\n");
            }
        }
        return Frame.end(html);
    }

    // The site as a whole is what people change least.
    private static List<FileForm> forms() {
        return FileForm.all().stream()
                .sorted(Comparator.comparing(form -> form.name().equals("site")))
                .toList();
    }

    private Stream<SourceFile> files(FileForm form) {
        return content.map(Content::files).orElse(List.of()).stream()
                .filter(file -> FileForm.at(below(file)).filter(form::equals).isPresent())
                .sorted(Comparator.comparing(SourceFile::path));
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
        if (form.root() instanceof Form.Items items) {
            Written written = Written.read(form, file);
            List<Node> all =
                    written.fields().flatMap(new Edit(written, 0)::list).orElse(List.of());
            for (int at = 0; at < all.size(); at++) {
                Node item = all.get(at);
                entry(
                        path,
                        at,
                        Frame.title(item),
                        toDo.of((Form.Group) items.item(), item, file, Optional.empty()),
                        html);
            }
            return;
        }
        Optional<Entry> known = content.flatMap(all ->
                all.byFile().getOrDefault(file.path(), List.of()).stream().findFirst());
        // What was read whole and is no draft lacks nothing, so its file need not be taken apart once more.
        if (form.name().equals("site")
                || known.filter(entry -> !entry.about().draft()).isPresent()) {
            String title = known.map(entry -> entry.title().value()).orElse("Its title, its publisher, its rules");
            entry(path, -1, title, toDo.of(file), html);
            return;
        }
        Written written = Written.read(form, file);
        entry(
                path,
                -1,
                written.fields().map(Frame::title).orElse(path),
                written.fields()
                        .map(fields -> toDo.of(
                                (Form.Group) form.root(),
                                fields,
                                file,
                                written.body().map(body -> body.value())))
                        .orElseGet(() -> toDo.of(file)),
                html);
    }

    private static void entry(String path, int item, String words, ToDo.State state, Html html) {
        html.raw("<li").attribute("data-state", state.words()).raw("><a").attribute("href", Frame.address(path, item));
        html.raw(">").text(words).raw("</a>");
        state.marks()
                .forEach(mark -> html.raw(" <span")
                        .attribute("class", "mark " + mark.look())
                        .raw(">")
                        .text(mark.words())
                        .raw("</span>"));
        html.raw("</li>\n");
    }

    private static void beginning(Html html) {
        html.raw("<details class=\"begin\"><summary>Begin something new</summary>\n<form id=\"new\">\n")
                .raw("<fieldset><legend>What is it?</legend>\n");
        for (Kind kind : Kind.values()) {
            html.raw("<label class=\"option\"><input type=\"radio\" name=\":kind\"")
                    .attribute("value", kind.word())
                    .raw(kind == Kind.CLAIM ? " checked>" : ">")
                    .raw(" <span>")
                    .text(Labels.of(kind.word()))
                    .raw(" <small>")
                    .text(purpose(kind))
                    .raw("</small></span></label>\n");
        }
        html.raw("</fieldset>\n<div class=\"field\"><label for=\"title\">Its title</label>\n")
                .raw(
                        "<p class=\"help\" id=\"title-help\">For a claim, what was said; for a term, the term itself.</p>\n")
                .raw("<input type=\"text\" id=\"title\" name=\":title\" autocomplete=\"off\"")
                .raw(" aria-describedby=\"title-help\" aria-required=\"true\"></div>\n")
                .raw("<button type=\"submit\" class=\"main\">Begin</button></form></details>\n")
                .raw("<div id=\"said\" role=\"status\"></div>\n");
    }

    private static String purpose(Kind kind) {
        return switch (kind) {
            case EXPLAINER -> "a story: several articles about one event, side by side";
            case ARTICLE -> "one news article, retold in a sentence";
            case CLAIM -> "one statement that somebody is reported to have made";
            case TERM -> "a person, a body, a place or a word that readers may not know";
            case EVENT -> "something that happened on a day";
            case SOURCE -> "a document or a page that you cite";
            case PAGE -> "a text of your own, such as “About us”";
        };
    }

    private static void filter(Html html) {
        html.raw("<form id=\"filter\" role=\"search\" aria-label=\"Entries\" hidden>\n")
                .raw("<div class=\"field\"><label for=\"find\">Find</label>")
                .raw(" <input type=\"search\" id=\"find\" autocomplete=\"off\"></div>\n")
                .raw("<div class=\"field\"><label for=\"of-kind\">Kind</label> <select id=\"of-kind\">")
                .raw("<option value=\"\">All</option>\n");
        for (FileForm form : forms()) {
            html.raw("<option")
                    .attribute("value", form.name())
                    .raw(">")
                    .text(heading(form))
                    .raw("</option>\n");
        }
        html.raw("</select></div>\n<div class=\"field\"><label for=\"of-state\">State</label> <select id=\"of-state\">")
                .raw("<option value=\"\">All</option>\n<option value=\"draft\">Drafts</option>\n")
                .raw("<option value=\"open\">Something is to be filled in or confirmed</option>\n")
                .raw("<option value=\"fault\">Something is to be mended</option>\n</select></div>\n")
                .raw("<p id=\"count\" role=\"status\"></p>\n</form>\n");
    }
}
