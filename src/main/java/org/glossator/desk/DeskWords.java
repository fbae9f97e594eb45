package org.glossator.desk;

import java.time.LocalDate;
import org.glossator.source.Severity;

/** The words that the sheet uses in every form. */
final class DeskWords {
    static final String LETS = "Let stand by an editor";
    static final String REVIEWS = "Longest without a review";

    private DeskWords() {}

    static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "First: what blocks publication";
            case WARNING -> "Then: what asks for an answer";
            case NOTE -> "Good to know";
        };
    }

    static String summary(DeskSheet sheet) {
        String found = count(sheet, Severity.ERROR, "block", "blocks") + ", "
                + count(sheet, Severity.WARNING, "query", "queries") + ", "
                + count(sheet, Severity.NOTE, "note", "notes");
        String verified = sheet.verified()
                .map(day -> "last held against the articles' texts on " + day)
                .orElse("never held against the articles' texts");
        return sheet.day() + " · " + found + " · " + verified;
    }

    private static String count(DeskSheet sheet, Severity severity, String one, String more) {
        long count = sheet.count(severity);
        return count + " " + (count == 1 ? one : more);
    }

    static String let(DeskSheet.Let let) {
        return let.title() + ": \"" + let.rule() + "\" until " + let.until() + ", " + let.by() + ". " + let.reason();
    }

    static String reviewed(DeskSheet.Review review) {
        return review.reviewed()
                .map(LocalDate::toString)
                .map(day -> "reviewed " + day)
                .orElse("never reviewed");
    }
}
