package org.glossator.command;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.desk.DeskHtml;
import org.glossator.desk.DeskMarkdown;
import org.glossator.desk.DeskSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code glossator check}: holds every rule against the content and writes nothing. */
@Command(
        name = "check",
        description = "Holds every rule against the content and writes nothing.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator check                       every rule",
            "  glossator check --strict              stops at warnings too",
            "  glossator check --report desk.html    a list for an editor"
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            converter = SheetFile.class,
            description = "Also writes the desk sheet, a list for an editor of what to look at first: to a file whose"
                    + " name ends in .html or .md. May be given more than once.")
    private List<String> sheets = List.of();

    @Mixin
    private ContentOptions options = new ContentOptions();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Report report = new Report(options, surroundings);
        Build.Checked checked;
        try (StageClock progress = new StageClock(options, surroundings)) {
            checked = new Build(
                            options.project(surroundings),
                            options.day(surroundings),
                            options.drafts(),
                            Optional.empty(),
                            progress)
                    .check();
        }
        DeskSheet sheet = DeskSheet.of(checked.content(), checked.faults(), options.day(surroundings));
        for (String file : sheets) {
            String text = file.endsWith(".md") ? DeskMarkdown.of(sheet) : DeskHtml.of(sheet);
            Files.writeString(surroundings.folder().resolve(file), text);
        }
        int code = report.faults(checked.faults());
        String entries = checked.linked()
                .map(linked -> linked.content().entries().size() + " entries and "
                        + linked.content().references().size() + " sources checked")
                .orElse("the content cannot be read yet; further rules are checked once these faults are mended");
        report.lastLine(entries, checked.faults());
        return code;
    }

    /** Reads the name of a file for the desk sheet. */
    static final class SheetFile implements ITypeConverter<String> {
        @Override
        public String convert(String name) {
            if (name.endsWith(".html") || name.endsWith(".md")) {
                return name;
            }
            throw new TypeConversionException("\"" + name + "\" ends neither in .html nor in .md");
        }
    }
}
