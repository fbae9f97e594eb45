package org.glossator.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.load.FillIn;
import org.glossator.load.Loader;
import org.glossator.model.Content;
import org.glossator.schema.EditorFiles;

/** Makes new entries of one project, each a file or a part of one. */
public final class Scaffold {
    private final Path project;
    private final Path contentFolder;
    private final LocalDate today;
    private final Optional<Content> content;

    /**
     * @param project the folder that holds {@code content/}
     * @param today the day that new entries bear
     */
    public Scaffold(Path project, LocalDate today) {
        this.project = project;
        this.contentFolder = project.resolve("content");
        this.today = today;
        this.content = new Loader(project, true).load().value();
    }

    /**
     * What was made.
     *
     * @param path the file below the project
     * @param appended whether it is a part of a file that was there
     * @param prompts how many places of it are still to be filled in
     * @param next what to do now, in one line
     */
    public record Made(String path, String slug, boolean appended, int prompts, String next) {}

    /** Makes a small complete site in a folder that is new or empty, and returns how many files it has. */
    public static int site(Path folder, LocalDate today) throws IOException, ScaffoldRefused {
        int files = ExampleSite.into(folder, today);
        EditorFiles.write(folder, new Loader(folder, true).load().value());
        return files;
    }

    /** What a writer can be asked for an entry of a kind beside its title. */
    public List<Prompt> prompts(Kind kind) throws IOException {
        return blank(kind).prompts();
    }

    /** The name that an entry would get. */
    public String name(Kind kind, String title, Optional<String> wished) throws ScaffoldRefused {
        return new EntryName(contentFolder, content).of(kind, title, wished);
    }

    /**
     * Makes an entry.
     *
     * @param wished the entry's name, where it shall not be made of the title
     * @param answers to the prompts, by their names; what is missing stays a prompt
     */
    public Made make(Kind kind, String title, Optional<String> wished, Map<String, String> answers)
            throws IOException, ScaffoldRefused {
        String slug = name(kind, title, wished);
        String text = blank(kind).filled(title, slug, today, answers);
        Path file = contentFolder.resolve(kind.file().pattern().replace("*", slug));
        refuseOutside(file);
        if (kind.isAppended()) {
            append(kind, file, text);
        } else {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        }
        EditorFiles.write(project, new Loader(project, true).load().value());
        String path = project.relativize(file).toString().replace('\\', '/');
        int prompts = text.split(FillIn.PROMPT + " [a-z]", -1).length - 1;
        return new Made(path, slug, kind.isAppended(), prompts, kind.next(slug));
    }

    private Blank blank(Kind kind) throws IOException {
        return Blank.of(kind, new Fields(kind.fields(), content));
    }

    private void append(Kind kind, Path file, String item) throws IOException, ScaffoldRefused {
        boolean sources = kind == Kind.SOURCE;
        if (!Files.exists(file)) {
            String modeline = "# yaml-language-server: $schema=../" + EditorFiles.FOLDER + "/"
                    + kind.file().name() + ".json\n";
            Files.writeString(
                    file,
                    modeline + (sources ? "references:\n" + item.indent(2) : item),
                    StandardOpenOption.CREATE_NEW);
            return;
        }
        String before = Files.readString(file);
        String after = Appendix.to(before, kind.file().listField(), item)
                .orElseThrow(() -> new ScaffoldRefused(
                        "nothing can be added to content/" + kind.file().pattern() + " by itself: its list is not"
                                + " written with one item behind each hyphen, up to the end of the file",
                        "add this to it yourself:\n\n" + item));
        Files.writeString(file, after.substring(before.length()), StandardOpenOption.APPEND);
    }

    private void refuseOutside(Path file) throws IOException, ScaffoldRefused {
        Path parent = file.resolveSibling("");
        Path folder = Files.exists(parent) ? parent : contentFolder;
        if (!folder.toRealPath().startsWith(project.toRealPath()) || Files.isSymbolicLink(file)) {
            throw new ScaffoldRefused(
                    "the folder " + project.relativize(folder) + " is a link that leads out of the project",
                    "put the folder itself there");
        }
    }
}
