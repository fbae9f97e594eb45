package org.glossator.edit;

import java.util.List;

/** Thrown where an edit would not be safe; its message says so to the writer. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private static final int CONFLICT = 409;
    private static final int UNREADY = 422;

    private final int status;

    private final transient List<LineDifference> difference;

    private final transient List<String> open;

    private Refused(int status, String words, List<LineDifference> difference, List<String> open) {
        super(words);
        this.status = status;
        this.difference = difference;
        this.open = open;
    }

    /** @param status what a browser is told of it, as HTTP numbers it */
    Refused(int status, String words) {
        this(status, words, List.of(), List.of());
    }

    /** The refusal to write over what somebody else wrote meanwhile. */
    static Refused conflict(List<LineDifference> difference) {
        return new Refused(
                CONFLICT,
                "The file was changed in another place since you opened it. Nothing was saved, and what you typed is"
                        + " still here.",
                difference,
                List.of());
    }

    /** The refusal to publish what is not ready. */
    static Refused unready(List<String> open) {
        return new Refused(UNREADY, "This cannot be published yet.", List.of(), List.copyOf(open));
    }

    Refused(String words) {
        this(UNREADY, words);
    }

    /** As a piece of a page: why something was refused, what is to be done, and how the file differs from what was typed. */
    String told() {
        Html html =
                new Html().raw("<div data-state=\"refused\"><p>").text(words()).raw("</p>\n");
        if (!open.isEmpty()) {
            html.raw("<ul>\n");
            open.forEach(each -> html.raw("<li>").text(each).raw("</li>\n"));
            html.raw("</ul>\n");
        }
        if (!difference.isEmpty()) {
            html.raw("<p>Lines with − stand in the file now; lines with + are yours.</p>\n<pre tabindex=\"0\">");
            difference.forEach(line -> html.text(line.sign() == '-' ? "−" : String.valueOf(line.sign()))
                    .text(" " + line.line() + "\n"));
            html.raw("</pre>\n");
        }
        return html.raw("</div>\n").toString();
    }

    int status() {
        return status;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
