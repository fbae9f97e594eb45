package org.glossator.edit;

import java.util.List;
import java.util.Optional;
import org.glossator.load.Node;

/** What every page of the editor has around its own part, and where such pages are. */
final class Frame {
    private Frame() {}

    /** Where the form of an entry is. */
    static String address(String path, int item) {
        return Editor.FOLDER + "form?file=" + path + (item < 0 ? "" : "&item=" + item);
    }

    /** What an entry is called; one without a title yet by the words that it holds. */
    static String title(Node entry) {
        return words(entry, List.of("title", "term", "slug", "id"))
                .or(() -> quoted(entry).map(words -> "\u201c" + words + "\u201d"))
                .orElse("Without a title");
    }

    private static Optional<String> quoted(Node node) {
        if (node instanceof Node.Mapping group) {
            return words(group, List.of("quote", "paraphrase", "own-voice"))
                    .or(() -> group.pairs().stream()
                            .flatMap(pair -> quoted(pair.value()).stream())
                            .findFirst());
        }
        return node instanceof Node.Sequence list
                ? list.items().stream().flatMap(item -> quoted(item).stream()).findFirst()
                : Optional.empty();
    }

    // The first of these fields that holds words.
    private static Optional<String> words(Node entry, List<String> fields) {
        for (String field : entry instanceof Node.Mapping ? fields : List.<String>of()) {
            Optional<Node> value = Amendment.pair((Node.Mapping) entry, field).map(Node.Pair::value);
            if (value.isPresent() && value.get() instanceof Node.Scalar words && !Amendment.isPrompt(words)) {
                return Optional.of(words.text().value());
            }
        }
        return Optional.empty();
    }

    /** @param script the one that the page runs */
    static Html head(String title, String script) {
        return new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(title)
                .raw(" · Editing</title>\n<link rel=\"stylesheet\" href=\"" + Editor.FOLDER + "edit.css\">\n")
                .raw("<link rel=\"icon\" type=\"image/svg+xml\" href=\"/assets/favicon.svg\">\n")
                .raw("<script type=\"module\" src=\"" + Editor.FOLDER + script + "\"></script>\n</head>\n<body>\n")
                .raw("<header class=\"top\"><nav aria-label=\"Editor\"><a href=\"" + Editor.FOLDER
                        + "\">All entries</a>")
                .raw(" <a href=\"/\">The site</a></nav></header>\n<main>\n");
    }

    static Html heading(Html html, String title) {
        return html.raw("<h1>")
                .text(title)
                .raw("</h1>\n<noscript><p>Saving needs JavaScript, which is switched off here.</p></noscript>\n");
    }

    static String end(Html html) {
        return end(html, "");
    }

    /** @param bar what stands below the page's own part */
    static String end(Html html, String bar) {
        return html.raw("</main>\n" + bar + "</body>\n</html>\n").toString();
    }

    /** A page that says why there is no form. */
    static String refusal(String words) {
        String title = "This cannot be edited here";
        return end(heading(head(title, "overview.js"), title)
                .raw("<p>")
                .text(words)
                .raw("</p>\n"));
    }
}
