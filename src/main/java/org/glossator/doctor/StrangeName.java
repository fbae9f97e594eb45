package org.glossator.doctor;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names by which one sees that a file came about by accident, or that nothing will read it. */
enum StrangeName {
    CONFLICT(
            "(?i).*(conflicted copy|in konflikt stehende kopie|sync-conflict|case conflict).*",
            false,
            "is the second version of a file that two computers changed at once",
            "compare it with the file beside it, keep one, delete the other"),
    ONE_DRIVE(
            "(?i).*-(desktop|laptop|pc|win|macbook)-?[a-z0-9]*(-\\d+)?\\.(md|yaml|svg|png|jpe?g|webp)",
            false,
            "looks like a version that OneDrive kept of a file changed on two computers",
            "compare it with the file beside it, keep one, delete the other"),
    COPY(
            "(?i)(copy of |kopie von |копія ).*|.*( - copy| - kopie|[ -]kopie| copy| — копія)( ?\\(\\d+\\)| \\d+)?\\.\\w+"
                    + "|.* ?\\(\\d+\\)\\.\\w+",
            false,
            "looks like a copy, so the site may say things twice",
            "delete it, or give it a name of its own such as roof-repair"),
    SYSTEM(
            "(?i)thumbs\\.db|desktop\\.ini|ehthumbs\\.db|icon\\r",
            true,
            "was left there by the system, and nothing reads it",
            "delete it"),
    BACKUP(
            "(?i).*~|~\\$.*|.*\\.(bak|orig|rej|tmp|swp|old|part)",
            true,
            "was left there by an editor, and nothing reads it",
            "close the editor, then delete it"),
    WORD(
            "(?i).*\\.(docx?|odt|rtf|pages|pdf)",
            true,
            "is a word processor's file, which nothing reads",
            "save its text as plain text in a file that ends in .md"),
    YML("(?i).*\\.yml", true, "ends in .yml, so nothing reads it", "let its name end in .yaml"),
    MARKDOWN(
            "(?i).*\\.(markdown|mdown|md\\.txt|yaml\\.txt)",
            true,
            "has an ending that nothing reads",
            "let its name end in .md or .yaml; Windows hides the ending until you ask it to show"),
    CAPITALS(
            ".*\\p{Lu}.*\\.(md|yaml)",
            true,
            "has capital letters in its name",
            "write the name in small letters, since it is also the address"),
    BLANK(
            ".*\\s.*\\.(md|yaml)",
            true,
            "has a blank in its name",
            "write a hyphen instead, since the name is also the address"),
    ACCENT(
            ".*[^\\x00-\\x7f].*\\.(md|yaml)",
            true,
            "has letters in its name that addresses cannot have everywhere",
            "write the name with a to z, digits and hyphens");

    private final Pattern pattern;
    /** Whether it stops a build among the pictures too, whose names are free. */
    private final boolean inPictures;

    private final String words;
    private final String wayOut;

    StrangeName(String pattern, boolean inPictures, String words, String wayOut) {
        this.pattern = Pattern.compile(pattern);
        this.inPictures = inPictures;
        this.words = words;
        this.wayOut = wayOut;
    }

    /** What is strange about the name of the file at a path; the first that fits. */
    static Optional<StrangeName> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(strange -> strange.pattern.matcher(name).matches())
                .findFirst();
    }

    Remark at(String path) {
        String told = path + " " + words;
        return inPictures || !path.startsWith("content/media/")
                ? Remark.problem(told, wayOut)
                : Remark.note(told, wayOut);
    }
}
