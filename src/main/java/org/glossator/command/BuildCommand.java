package org.glossator.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.model.SiteAddress;
import org.glossator.page.TemplateFault;
import org.glossator.publish.Published;
import org.glossator.publish.Publisher;
import org.glossator.source.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code glossator build}: makes the site of the content, whole or not at all. */
@Command(
        name = "build",
        description = "Makes the published site of the content.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator build                       content/ becomes site/",
            "  glossator build --drafts -o preview    with what is not done yet",
            "  glossator build --base-url https://example.org/site/",
            "",
            "Where there is a fault, nothing is published and the old site stands."
        })
final class BuildCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the site goes: a folder that is new, empty or made by Glossator. By default site/.")
    private @Nullable String out;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = Address.class,
            description = "The address under which the site is published, in place of the one in content/site.yaml.")
    private @Nullable String baseUrl;

    @Mixin
    private ContentOptions options = new ContentOptions();

    BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Path project = options.project(surroundings);
        Path folder = Folders.site(project, out, surroundings);
        Publisher publisher = Folders.publisher(folder, project);
        Report report = new Report(options, surroundings);
        try (StageClock progress = new StageClock(options, surroundings)) {
            publisher.recover();
            Build.Made made = new Build(
                            project,
                            options.day(surroundings),
                            options.drafts(),
                            Optional.ofNullable(baseUrl),
                            progress)
                    .make();
            return finish(made, publisher, report, progress);
        }
    }

    private int finish(Build.Made made, Publisher publisher, Report report, StageClock progress) throws Exception {
        List<Diagnostic> faults = new ArrayList<>(made.faults());
        Optional<Published> published = Optional.empty();
        boolean stopped = Report.stops(faults, options.strict());
        if (made.site().isPresent() && !stopped) {
            progress.stage("rendering and writing");
            try {
                published = Optional.of(publisher.publish(made.artifacts()));
            } catch (TemplateFault fault) {
                faults.add(fault.diagnostic());
            }
        }
        progress.close();
        int code = report.faults(faults);
        report.lastLine(published.map(files -> told(made, files)).orElse("nothing was published"), faults);
        return code;
    }

    private String told(Build.Made made, Published files) {
        int pages = made.site().map(site -> site.pages().size()).orElse(0);
        String where = out == null ? "site/" : out;
        return pages + " pages in " + where + ", " + (files.isNothing() ? "nothing changed" : changes(files));
    }

    private static String changes(Published files) {
        return Stream.of(files.added() + " files new", files.changed() + " changed", files.removed() + " removed")
                .filter(part -> !part.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    /** Reads the address of a site. */
    static final class Address implements ITypeConverter<String> {
        @Override
        public String convert(String written) {
            return SiteAddress.normal(written)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + written + "\" is not an address such as https://example.org/site/"));
        }
    }
}
