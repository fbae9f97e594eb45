package org.glossator.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.glossator.source.Severity;

/** Writes the sheet as one HTML file that needs nothing else, for a screen and for A4 or Letter paper. */
public final class DeskHtml {
    private final DeskSheet sheet;
    private final StringBuilder html = new StringBuilder();

    private DeskHtml(DeskSheet sheet) {
        this.sheet = sheet;
    }

    public static String of(DeskSheet sheet) {
        return new DeskHtml(sheet).page();
    }

    private String page() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"robots\" content=\"noindex\">\n<title>");
        words("Desk sheet: " + sheet.site());
        html.append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        words("Desk sheet: " + sheet.site());
        html.append("</h1>\n<p class=\"summary\">");
        words(DeskWords.summary(sheet));
        html.append("</p>\n");
        parts(Severity.ERROR);
        parts(Severity.WARNING);
        lets();
        reviews();
        parts(Severity.NOTE);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void parts(Severity severity) {
        if (sheet.parts().stream().noneMatch(part -> part.gravest() == severity)) {
            return;
        }
        html.append("<h2>").append(DeskWords.heading(severity)).append("</h2>\n");
        sheet.parts().stream().filter(part -> part.gravest() == severity).forEach(this::part);
    }

    private void part(DeskSheet.Part part) {
        html.append("<section>\n<h3>");
        words(part.title());
        html.append("</h3>\n<p class=\"path\">");
        words(part.path());
        html.append("</p>\n<ul>\n");
        part.findings().forEach(this::finding);
        html.append("</ul>\n</section>\n");
    }

    private void finding(Finding finding) {
        html.append("<li class=\"")
                .append(finding.word())
                .append("\"><p><strong>")
                .append(finding.word());
        html.append("</strong> line ").append(finding.line()).append(": ");
        words(finding.message());
        html.append(" <code>");
        words(finding.rule());
        html.append("</code></p>\n");
        if (finding.showsLine()) {
            html.append("<p class=\"line\">");
            words(finding.before());
            html.append("<mark>");
            words(finding.marked());
            html.append("</mark>");
            words(finding.behind());
            html.append("</p>\n");
        }
        if (!finding.mend().isEmpty()) {
            html.append("<p class=\"mend\">");
            words(finding.mend());
            html.append("</p>\n");
        }
        html.append("</li>\n");
    }

    private void lets() {
        if (!sheet.lets().isEmpty()) {
            html.append("<h2>").append(DeskWords.LETS).append("</h2>\n<ul class=\"plain\">\n");
            sheet.lets().forEach(let -> {
                html.append("<li>");
                words(DeskWords.let(let));
                html.append("</li>\n");
            });
            html.append("</ul>\n");
        }
    }

    private void reviews() {
        if (!sheet.reviews().isEmpty()) {
            html.append("<h2>").append(DeskWords.REVIEWS).append("</h2>\n<ul class=\"plain\">\n");
            sheet.reviews().forEach(review -> {
                html.append("<li>");
                words(review.title() + ", " + DeskWords.reviewed(review));
                html.append(" <span class=\"path\">");
                words(review.path());
                html.append("</span></li>\n");
            });
            html.append("</ul>\n");
        }
    }

    // Control characters have no place in HTML.
    private void words(String words) {
        words.codePoints().filter(c -> c >= ' ' && (c < 0x7f || c > 0x9f)).forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.appendCodePoint(c);
            }
        });
    }

    private static String style() {
        try (InputStream in = DeskHtml.class.getResourceAsStream("desk.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
