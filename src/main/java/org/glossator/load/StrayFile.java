package org.glossator.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.source.Diagnostic;
import org.glossator.source.Edit;
import org.glossator.source.Nearest;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Says where a file belongs that nothing reads. */
final class StrayFile {
    private static final List<String> PICTURES = List.of(".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif");
    private static final List<String> PHOTOGRAPHS =
            List.of("heic", "heif", "tif", "tiff", "bmp", "psd", "raw", "cr2", "nef", "pdf");
    private static final List<String> WORD_PROCESSORS = List.of(".docx", ".doc", ".odt", ".rtf", ".pages");
    private static final List<String> LEFT_BY_PROGRAMS = List.of("~$", "Thumbs.db", "desktop.ini", "Icon\r");

    private static final List<String> ENDINGS = List.of("yml", "yaml", "md", "markdown", "mdown", "txt");

    private StrayFile() {}

    /**
     * @param path below {@code content/}
     * @param hasFields whether the file begins with a line {@code ---}, as entries in Markdown do
     */
    static Diagnostic at(String path, Span place, boolean hasFields) {
        Optional<String> home = home(path, hasFields);
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (home.isPresent()) {
            String right = home.get();
            Diagnostic fault =
                    fault(place, message(name)).mendedBy("rename it to " + right.substring(right.lastIndexOf('/') + 1));
            if (isMarkdown(name) != isMarkdown(right) && !ending(name).equals("txt")) {
                return fault.mendedBy("rename it to " + right.substring(right.lastIndexOf('/') + 1)
                        + " if it belongs here; files that end in ." + ending(name) + " belong in content/"
                        + String.join(" or content/", folders(!isMarkdown(right))));
            }
            return ending(name).equals("txt")
                    ? fault
                    : fault.mendedBy(List.of(new Edit.Renaming("content/" + path, "content/" + right)));
        } else if (path.endsWith(".txt")) {
            return fault(place, "an article's text must not lie in content/")
                    .mendedBy("keep it in a folder outside of what is published");
        } else if (LEFT_BY_PROGRAMS.stream().anyMatch(name::startsWith)) {
            return fault(place, "another program has left this file here")
                    .mendedBy("close that program, then delete the file");
        } else if (WORD_PROCESSORS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith)) {
            return fault(place, "nothing reads the files of a word processor")
                    .mendedBy("copy its words into a plain text file, such as " + example(path));
        } else if (path.startsWith("media/") && PHOTOGRAPHS.contains(ending(name))) {
            return fault(place, "browsers cannot show pictures of this kind")
                    .mendedBy("open it and save it as .jpg; the kinds that are shown: " + String.join(" ", PICTURES));
        } else if (isPicture(path)) {
            return fault(place, "nothing reads this file").mendedBy("pictures belong in content/media");
        }
        return fault(place, "nothing reads this file")
                .mendedBy(nearest(path)
                        .map(right -> "did you mean content/" + right + "?")
                        .orElse("the files that are read: " + patterns() + ", media/"));
    }

    /** Files that lie in a folder of the right name, but not below {@code content/}. */
    static List<Diagnostic> beside(Path project) {
        return Stream.of(FileKind.CLAIM, FileKind.TERM, FileKind.EXPLAINER)
                .flatMap(kind -> first(project, kind).stream())
                .map(path -> fault(
                                new SourceFile(path, "").start(),
                                "nothing reads this file: its folder lies beside the folder content/, not in it")
                        .mendedBy("move it to content/" + path))
                .toList();
    }

    private static Optional<String> first(Path project, FileKind kind) {
        String folder = kind.pattern().substring(0, kind.pattern().indexOf('/'));
        try (Stream<Path> files = Files.list(project.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(path -> FileKind.at(path).filter(kind::equals).isPresent())
                    .min(Comparator.naturalOrder());
        } catch (IOException noSuchFolder) {
            return Optional.empty();
        }
    }

    static boolean isPicture(String path) {
        return PICTURES.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static Diagnostic fault(Span place, String message) {
        return LoadRules.UNEXPECTED_FILE.at(place, message);
    }

    private static String message(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt") && stem(name).contains(".")
                ? "nothing reads this file: its name ends in .txt, which Windows may not show"
                : "nothing reads this file";
    }

    // The right name in the same folder, where only the ending is another one.
    private static Optional<String> home(String path, boolean hasFields) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = path.substring(folder.length());
        boolean article = !hasFields && folder.equals("articles/") && name.equals(plain(name) + ".txt");
        return ENDINGS.contains(ending(name)) && !article
                ? Arrays.stream(FileKind.values())
                        .map(FileKind::pattern)
                        .filter(pattern -> pattern.substring(0, pattern.lastIndexOf('/') + 1)
                                .equals(folder))
                        .filter(pattern ->
                                pattern.contains("*") || stem(pattern).equals(plain(name)))
                        .map(pattern -> pattern.replace("*", plain(name)))
                        .findFirst()
                : Optional.empty();
    }

    // Without its ending, and without a second one that a program added.
    private static String plain(String name) {
        String stem = stem(name);
        return ENDINGS.contains(ending(stem)) ? stem(stem) : stem;
    }

    private static List<String> folders(boolean markdown) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.isMarkdown() == markdown && kind.pattern().contains("*"))
                .map(kind -> kind.pattern().substring(0, kind.pattern().indexOf('/')))
                .toList();
    }

    private static boolean isMarkdown(String name) {
        return ending(name).startsWith("m");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> nearest(String path) {
        List<String> homes = Arrays.stream(FileKind.values())
                .map(kind -> kind.pattern().replace("*", stem(path)))
                .toList();
        return Nearest.to(path, homes);
    }

    private static String example(String path) {
        return Arrays.stream(FileKind.values())
                .map(kind -> kind.pattern().replace("*", stem(path)))
                .filter(right -> path.startsWith(right.substring(0, right.lastIndexOf('/') + 1)))
                .filter(right -> right.contains("/"))
                .findFirst()
                .map(right -> "content/" + right)
                .orElse("content/claims/" + stem(path) + ".yaml");
    }

    private static String patterns() {
        return Arrays.stream(FileKind.values()).map(FileKind::pattern).collect(Collectors.joining(", "));
    }

    private static String stem(String path) {
        return new SourceFile(path, "").stem();
    }
}
