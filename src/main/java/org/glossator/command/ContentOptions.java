package org.glossator.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.glossator.load.OtherDates;
import org.glossator.printer.Printers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that reads content: where it is, how strictly to look, how to tell. */
final class ContentOptions {
    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            defaultValue = "",
            description = "The project's folder, which holds content/. By default the folder you are in.")
    private String directory = "";

    @Option(names = "--drafts", description = "Also takes entries that are marked as drafts.")
    private boolean drafts;

    @Option(names = "--strict", description = "Warnings stop the run as errors do.")
    private boolean strict;

    @Option(
            names = "--notes",
            description =
                    "Also prints notes: what is good to know and stops nothing. Formats for machines always have them.")
    private boolean notes;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatName.class,
            description = "How faults are printed: text, github, json, sarif or junit. By default text.")
    private Printers format = Printers.TEXT;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of the run, such as 2026-11-20, for the rules that ask whether a date has come."
                    + " By default SOURCE_DATE_EPOCH, or today.")
    private @Nullable LocalDate date;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: auto, always or never. NO_COLOR is heeded.")
    private When color = When.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints faults and nothing else.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also prints each stage and how long it took.")
    private boolean verbose;

    @Option(names = Failure.DEBUG, description = "Shows where in the program a fault of its own happened.")
    private boolean debug;

    /** When colours are printed. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    Path project(Surroundings surroundings) {
        return surroundings.folder().resolve(directory).normalize();
    }

    LocalDate day(Surroundings surroundings) {
        return Optional.ofNullable(date).orElseGet(surroundings::today);
    }

    boolean colour(Surroundings surroundings) {
        return color == When.ALWAYS || (color == When.AUTO && surroundings.wantsColour());
    }

    boolean drafts() {
        return drafts;
    }

    boolean strict() {
        return strict;
    }

    boolean notes() {
        return notes;
    }

    Printers format() {
        return format;
    }

    boolean debug() {
        return debug;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /** Reads the name of a format. */
    static final class FormatName implements ITypeConverter<Printers> {
        @Override
        public Printers convert(String name) {
            return Printers.named(name)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + name + "\" is not one of " + String.join(", ", Printers.names())));
        }
    }

    /** Reads a day as ISO 8601 writes it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException notADay) {
                List<LocalDate> meant = OtherDates.meant(written);
                throw new TypeConversionException("\"" + written + "\" is not a day such as "
                        + (meant.isEmpty() ? "2026-11-20" : "2026-11-20; write: --date " + meant.get(0))
                        + (meant.size() > 1 ? ", or " + meant.get(1) + ": whichever is meant" : ""));
            }
        }
    }
}
