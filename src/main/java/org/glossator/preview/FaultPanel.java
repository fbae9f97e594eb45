package org.glossator.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.glossator.printer.Printers;
import org.glossator.printer.Tally;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/**
 * Words faults as a panel that stands over the page: each with its place, the line with carets, the way to mend it, and
 * a link that opens the editor there.
 *
 * <p>Faults that stop the site open it; others leave it folded. Notes are for the terminal.
 */
final class FaultPanel {
    private static final int MOST = 20;

    private final Path project;
    private final String editor;

    /**
     * @param project the folder below which the files of the faults lie
     * @param editor an address in which {@code {file}}, {@code {path}}, {@code {line}} and {@code {column}} are filled in
     */
    FaultPanel(Path project, String editor) {
        this.project = project;
        this.editor = editor;
    }

    /**
     * As HTML; empty where there is nothing to say.
     *
     * @param isStopped whether the site cannot be shown because of the faults
     */
    String of(List<Diagnostic> faults, boolean isStopped) {
        List<Diagnostic> told = faults.stream()
                .filter(fault -> fault.severity() != Severity.NOTE)
                .toList();
        if (told.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        html.append("<section class=\"glossator-faults\" role=\"region\" aria-labelledby=\"glossator-faults\">\n");
        html.append(isStopped ? "<details open>\n" : "<details>\n");
        html.append("<summary><h2 id=\"glossator-faults\" aria-live=\"polite\">")
                .append(Tally.of(told).inWords())
                .append(" in the content</h2></summary>\n");
        if (isStopped) {
            html.append("<p>The page is shown as it was before. Press Escape to see it.</p>\n");
        }
        html.append("<ol>\n");
        told.stream().limit(MOST).forEach(fault -> item(fault, html));
        html.append("</ol>\n");
        if (told.size() > MOST) {
            html.append("<p>And ").append(told.size() - MOST).append(" more, which the terminal shows.</p>\n");
        }
        return html.append("</details>\n</section>\n").toString();
    }

    private void item(Diagnostic fault, StringBuilder html) {
        String[] printed = printed(fault).split("\n", 3);
        html.append("<li>\n<h3>")
                .append(escaped(fault.severity().word() + ": " + fault.message()))
                .append("</h3>\n<p><a href=\"")
                .append(escaped(link(fault)))
                .append("\">")
                .append(escaped(printed[1].strip()))
                .append("</a></p>\n<pre tabindex=\"0\">")
                .append(escaped(printed[2]))
                .append("</pre>\n</li>\n");
    }

    // The lines of the terminal: the message, the place, and then what is there.
    private static String printed(Diagnostic fault) {
        StringBuilder text = new StringBuilder();
        try {
            Printers.TEXT.printer(false, "").print(List.of(fault), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String link(Diagnostic fault) {
        URI file = project.resolve(fault.place().file().path()).toUri();
        return editor.replace("{file}", file.getRawPath())
                .replace("{path}", fault.place().file().path())
                .replace("{line}", String.valueOf(fault.place().line()))
                .replace("{column}", String.valueOf(fault.place().column()));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
