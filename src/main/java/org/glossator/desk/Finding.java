package org.glossator.desk;

import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;
import org.glossator.source.Span;

/**
 * One fault as the sheet shows it.
 *
 * @param line where it stands in its file, from 1
 * @param before words of the line in front of the place, cut to fit
 * @param marked the place itself
 * @param behind words of the line behind it
 */
public record Finding(
        Severity severity,
        String rule,
        int line,
        String message,
        String mend,
        String before,
        String marked,
        String behind) {
    private static final int REACH = 60;
    private static final int LONGEST = 160;
    private static final String CUT = "…";

    static Finding of(Diagnostic fault) {
        Span place = fault.place();
        String line = place.file().line(place.line());
        int start = Math.min(place.start() - place.file().offsetAt(place.line(), 1), line.length());
        int end = Math.min(start + place.end() - place.start(), line.length());
        int low = Math.max(0, start - REACH);
        int high = Math.min(line.length(), end + REACH);
        int cut = Math.min(end, start + LONGEST);
        return new Finding(
                fault.severity(),
                fault.rule().id(),
                place.line(),
                fault.message(),
                fault.mend(),
                (low > 0 ? CUT : "") + line.substring(low, start).stripLeading(),
                line.substring(start, cut) + (cut < end ? CUT : ""),
                cut < end ? "" : line.substring(end, high) + (high < line.length() ? CUT : ""));
    }

    /** Whether the line helps; what is only good to know takes less room without. */
    boolean showsLine() {
        return severity != Severity.NOTE && !(before + marked + behind).isBlank();
    }

    /** What an editor calls its weight. */
    String word() {
        return switch (severity) {
            case ERROR -> "block";
            case WARNING -> "query";
            case NOTE -> "note";
        };
    }
}
