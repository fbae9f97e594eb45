package org.glossator.desk;

import java.util.regex.Pattern;
import org.glossator.source.Severity;

/** Writes the sheet in Markdown with boxes to tick, as code hosts show them. */
public final class DeskMarkdown {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private DeskMarkdown() {}

    public static String of(DeskSheet sheet) {
        StringBuilder text = new StringBuilder();
        text.append("# Desk sheet: ").append(plain(sheet.site())).append("\n\n");
        text.append(DeskWords.summary(sheet)).append("\n\n");
        parts(sheet, Severity.ERROR, text);
        parts(sheet, Severity.WARNING, text);
        lets(sheet, text);
        reviews(sheet, text);
        parts(sheet, Severity.NOTE, text);
        return text.toString().stripTrailing() + "\n";
    }

    private static void lets(DeskSheet sheet, StringBuilder text) {
        if (!sheet.lets().isEmpty()) {
            text.append("## ").append(DeskWords.LETS).append("\n\n");
            sheet.lets()
                    .forEach(let ->
                            text.append("- ").append(plain(DeskWords.let(let))).append('\n'));
            text.append('\n');
        }
    }

    private static void reviews(DeskSheet sheet, StringBuilder text) {
        if (!sheet.reviews().isEmpty()) {
            text.append("## ").append(DeskWords.REVIEWS).append("\n\n");
            sheet.reviews()
                    .forEach(review -> text.append("- [ ] ")
                            .append(plain(review.title()))
                            .append(", ")
                            .append(DeskWords.reviewed(review))
                            .append(" (`")
                            .append(review.path())
                            .append("`)\n"));
            text.append('\n');
        }
    }

    private static void parts(DeskSheet sheet, Severity severity, StringBuilder text) {
        boolean isNone = sheet.parts().stream().noneMatch(part -> part.gravest() == severity);
        if (isNone) {
            return;
        }
        text.append("## ").append(DeskWords.heading(severity)).append("\n\n");
        sheet.parts().stream().filter(part -> part.gravest() == severity).forEach(part -> {
            text.append("### ")
                    .append(plain(part.title()))
                    .append("\n\n`")
                    .append(part.path())
                    .append("`\n\n");
            part.findings().forEach(finding -> finding(finding, text));
            text.append('\n');
        });
    }

    private static void finding(Finding finding, StringBuilder text) {
        text.append("- [ ] **")
                .append(finding.word())
                .append("**, line ")
                .append(finding.line())
                .append(": ");
        text.append(plain(finding.message()))
                .append(" (`")
                .append(finding.rule())
                .append("`)\n");
        if (finding.showsLine()) {
            String marked = finding.marked().isBlank()
                    ? ""
                    : "**" + plain(finding.marked().strip()) + "**";
            String line = plain(finding.before()) + marked + plain(finding.behind());
            text.append("  > ").append(line.strip()).append("\n\n");
        }
        if (!finding.mend().isEmpty()) {
            text.append("  Mend: ").append(plain(finding.mend())).append('\n');
        }
    }

    // A sign that means something in Markdown stands for itself; a line break would end the line.
    private static String plain(String words) {
        return SIGNS.matcher(words.replaceAll("\\s", " ")).replaceAll("\\\\$0");
    }
}
