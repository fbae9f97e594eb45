package org.glossator.printer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that diagnostics are printed in, as {@code --format} names them. */
public enum Printers {
    /** For people at a terminal: the line of the file with carets under the place. */
    TEXT("text"),
    /** Workflow commands that GitHub shows beside the changed lines. */
    GITHUB("github"),
    /** A stable document for scripts; {@link JsonPrinter} describes it. */
    JSON("json"),
    /** SARIF 2.1.0, which code scanning and editors read. */
    SARIF("sarif"),
    /** JUnit XML, which nearly every build server shows. */
    JUNIT("junit");

    private final String word;

    Printers(String word) {
        this.word = word;
    }

    /** The format of that name, or nothing where there is none. */
    public static Optional<Printers> named(String name) {
        return Arrays.stream(values()).filter(each -> each.word.equals(name)).findFirst();
    }

    /** Every name that {@link #named} knows. */
    public static List<String> names() {
        return Arrays.stream(values()).map(each -> each.word).toList();
    }

    /**
     * The printer itself.
     *
     * @param colour whether the text for people may bear ANSI colours; the other formats never do
     * @param version this program's version, for the formats that name the tool
     */
    public Printer printer(boolean colour, String version) {
        return switch (this) {
            case TEXT -> new TextPrinter(colour ? Paint.ANSI : Paint.NONE);
            case GITHUB -> new GithubPrinter();
            case JSON -> new JsonPrinter();
            case SARIF -> new SarifPrinter(version);
            case JUNIT -> new JunitPrinter();
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
