package org.glossator.scaffold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.glossator.check.Slug;
import org.glossator.model.Content;

/** Finds a name for a new entry that no other entry of the site has. */
final class EntryName {
    private static final List<String> FOLDERS = List.of("explainers", "articles", "claims", "glossary", "pages");
    private static final int LONGEST = 60;

    private final Path contentFolder;
    private final Optional<Content> content;

    EntryName(Path contentFolder, Optional<Content> content) {
        this.contentFolder = contentFolder;
        this.content = content;
    }

    /**
     * The name for a title.
     *
     * @param wished the name that somebody asked for in place of one from the title
     */
    String of(Kind kind, String title, Optional<String> wished) throws ScaffoldRefused {
        String name = wished.isPresent() ? valid(wished.get()) : shortened(Slug.from(title));
        if (name.isEmpty()) {
            throw new ScaffoldRefused(
                    "no file name can be made of the title \"" + title + "\"",
                    "use some letters a to z or digits in it, or choose the name yourself: --slug my-" + kind.word());
        }
        Optional<String> twin = wished.isPresent() ? Optional.empty() : twin(kind, title);
        if (twin.isPresent()) {
            throw new ScaffoldRefused(
                    "there is " + article(kind) + " with this title already, in " + twin.get(),
                    "open that one, or make another beside it: --slug " + free(kind, name));
        }
        Optional<String> holder = holder(kind, name);
        if (holder.isPresent()) {
            throw new ScaffoldRefused(
                    "the name \"" + name + "\" is taken: it belongs to " + holder.get(),
                    "open that one, or make another beside it: --slug " + free(kind, name));
        }
        return name;
    }

    private static String article(Kind kind) {
        return ("aeiou".indexOf(kind.word().charAt(0)) < 0 ? "a " : "an ") + kind.word();
    }

    // Of a file whose name was chosen otherwise; two papers may well print one headline.
    private Optional<String> twin(Kind kind, String title) {
        return kind == Kind.ARTICLE
                ? Optional.empty()
                : content.stream()
                        .flatMap(found -> found.entries().stream())
                        .filter(entry -> entry.kind().word().equals(kind.word())
                                && entry.title().value().equalsIgnoreCase(title))
                        .filter(entry -> !entry.slug().equals(shortened(Slug.from(title))))
                        .map(entry -> entry.about().place().file().path())
                        .findFirst();
    }

    private static String valid(String wished) throws ScaffoldRefused {
        if (!Slug.isValid(wished)) {
            String near = Slug.from(wished);
            throw new ScaffoldRefused(
                    "\"" + wished
                            + "\" cannot be a name: it is made of small letters a to z, digits and single hyphens",
                    near.isEmpty() ? "write it like this: --slug my-name" : "write: --slug " + near);
        }
        return wished;
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }

    private String free(Kind kind, String name) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> name + "-" + number)
                .filter(other -> holder(kind, other).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> holder(Kind kind, String name) {
        if (kind == Kind.SOURCE) {
            return content.flatMap(found -> Optional.ofNullable(found.byKey().get(name)))
                    .map(source -> "a source in content/sources.yaml");
        }
        return content.flatMap(found -> Optional.ofNullable(found.bySlug().get(name)))
                .map(entry -> entry.about().kind().withArticle() + " in "
                        + entry.about().place().file().path())
                .or(() -> unreadHolder(name));
    }

    // A file that cannot be read has its name all the same.
    private Optional<String> unreadHolder(String name) {
        return FOLDERS.stream()
                .flatMap(folder -> List.of(".md", ".yaml").stream().map(ending -> folder + "/" + name + ending))
                .filter(path -> Files.exists(contentFolder.resolve(path)))
                .map(path -> "content/" + path)
                .findFirst();
    }
}
