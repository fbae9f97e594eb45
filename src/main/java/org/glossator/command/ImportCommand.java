package org.glossator.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.check.Slug;
import org.glossator.draft.Drafter;
import org.glossator.draft.Drafts;
import org.glossator.draft.Language;
import org.glossator.draft.Request;
import org.glossator.load.Loader;
import org.glossator.load.TextFolder;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.SourceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator import}: reads an article's private text and drafts what an editor goes on from. */
@Command(
        name = "import",
        description =
                "Reads an article's private text and drafts its entry, a claim for each quotation with its probable"
                        + " speaker, terms and dates. Drafts are not published, and no file that is there is changed.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator import ../texts/gazette-shed.txt --list  what it would draft",
            "  glossator import ../texts/gazette-shed.txt --outlet \"Alder Gazette\"",
            "  glossator import ../texts/gazette-shed.txt --date 2025-05-12",
            "",
            "The article gets the name of the text's file. The text stays where it is; only",
            "short quotations are drafted."
        })
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "TEXT", description = "The file with the article's text, outside of what is published.")
    private String file = "";

    @Option(
            names = "--outlet",
            paramLabel = "OUTLET",
            description = "The outlet: its term in the glossary, or its name.")
    private @Nullable String outlet;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = ContentOptions.Day.class,
            description = "The day on which the article appeared, such as 2024-11-15.")
    private @Nullable LocalDate date;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "Its headline. By default the text's first line, if that is one.")
    private @Nullable String title;

    @Option(names = "--url", paramLabel = "URL", description = "The original's address.")
    private @Nullable String url;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "The text's language: en, de or uk. By default that of the site.")
    private @Nullable String language;

    @Option(
            names = "--slug",
            paramLabel = "SLUG",
            description = "The article's name on the site. By default that of the file.")
    private @Nullable String slug;

    @Option(
            names = {"--dry-run", "--list"},
            description = "Only prints what could be drafted, and writes nothing.")
    private boolean dryRun;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path project = options.project(surroundings);
        Path text = surroundings.folder().resolve(file).normalize();
        if (!Folders.isProject(project)) {
            return Folders.noProject(project, surroundings);
        } else if (Files.isDirectory(text)) {
            return refuse("\"" + file + "\" is a folder", "name one file in it, which holds an article's text");
        } else if (!Files.isRegularFile(text)) {
            return noFile();
        } else if (isPublished(project, text)) {
            return refuse(
                    "\"" + file + "\" lies in content/", "the text is private: move it to a folder beside the project");
        }
        Outcome<Optional<SourceFile>> read = TextFolder.file(text);
        Outcome<Optional<Content>> loaded = Loader.withFinishedDrafts(project).load();
        List<Diagnostic> faults =
                read.value().isEmpty() ? read.faults() : loaded.value().isEmpty() ? loaded.faults() : List.of();
        if (!faults.isEmpty()) {
            faults.forEach(this::tell);
            return Exit.FAULTS;
        }
        SourceFile words = read.value().orElseThrow();
        return words.text().isBlank()
                ? refuse("the file \"" + file + "\" is empty", "write the article's text into it, and save it")
                : draft(project, words, loaded.value().orElseThrow());
    }

    private void tell(Diagnostic fault) {
        surroundings.err().println("error: " + fault.place().file().path() + ": " + fault.message());
        surroundings.err().println("  " + (fault.mend().isEmpty() ? "glossator check shows more" : fault.mend()));
    }

    private int noFile() {
        String turned = file.replace('\\', '/');
        boolean backslashes =
                Files.isRegularFile(surroundings.folder().resolve(turned).normalize());
        String way = file.matches("https?://.*|www\\..*")
                ? "nothing is read from the web: copy the article's text into a plain text file, and name that file"
                : "save the article's text as plain text, and name that file";
        return refuse("there is no file \"" + file + "\"", backslashes ? "did you mean \"" + turned + "\"?" : way);
    }

    private int draft(Path project, SourceFile text, Content content) throws IOException {
        String tag = language == null ? content.settings().language() : language;
        Optional<Language> words = Language.of(tag);
        String name = slug == null ? Slug.from(text.stem()) : slug;
        if (words.isEmpty()) {
            return refuse(
                    "there are no rules for the language \"" + tag + "\"",
                    "--language is one of " + String.join(", ", Language.codes()));
        } else if (!Slug.isValid(name)) {
            return refuse(
                    "\"" + name + "\" cannot be the article's name",
                    "name it with --slug, of small letters a to z, digits and hyphens");
        }
        if (url != null && !url.matches("https?://.+")) {
            return refuse(
                    "\"" + url + "\" is not a whole address",
                    url.startsWith("www.")
                            ? "write: --url https://" + url
                            : "write it as your browser shows it: https://…");
        }
        Request request = new Request(
                name,
                Optional.ofNullable(title),
                Optional.ofNullable(outlet),
                Optional.ofNullable(date),
                Optional.ofNullable(url));
        Drafts drafts = Drafter.draft(text, request, content, words.get());
        return new DraftReport(surroundings, new DraftFolder(project), name, dryRun).of(drafts);
    }

    // Real paths, since a link could lead there; what is not there yet cannot hold the text.
    private static boolean isPublished(Path project, Path text) throws IOException {
        Path content = project.resolve("content");
        return Files.isDirectory(content) && text.toRealPath().startsWith(content.toRealPath());
    }

    private int refuse(String message, String mend) {
        surroundings.err().println("error: " + message);
        surroundings.err().println("  " + mend);
        return Exit.WRONG_USE;
    }
}
