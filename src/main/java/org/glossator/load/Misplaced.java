package org.glossator.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.glossator.source.Diagnostic;
import org.glossator.source.Edit;
import org.glossator.source.SourceFile;

/**
 * An entry in the folder of another kind: its fields are those of that kind, and each of them would be told as unknown here.
 */
final class Misplaced {
    private static final Pattern NAME = Pattern.compile("(?m)^([a-z][a-z-]*):");
    private static final int FOREIGN = 2;

    private Misplaced() {}

    /** What was read, or the one fault that it lies in the wrong folder. */
    static FileContent orElse(FileContent read, FileKind kind) {
        return read.source()
                .filter(source -> kind.pattern().contains("*"))
                .flatMap(source -> fault(source, kind))
                .map(fault -> new FileContent(
                        read.source(), Optional.empty(), List.of(), List.of(), List.of(fault), List.of(fault)))
                .orElse(read);
    }

    private static Optional<Diagnostic> fault(SourceFile source, FileKind kind) {
        List<String> names = NAME.matcher(fields(source, kind))
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(0, name.length() - 1))
                .toList();
        long foreign = names.stream().filter(name -> !knows(kind, name)).count();
        if (foreign < FOREIGN) {
            return Optional.empty();
        }
        return Arrays.stream(FileKind.values())
                .filter(other -> other != kind && other.isMarkdown() == kind.isMarkdown())
                .filter(other -> other.pattern().contains("*"))
                .filter(other -> names.stream().allMatch(name -> knows(other, name)))
                .filter(other -> names.containsAll(other.shape().requiredNames()))
                .findFirst()
                .map(other -> fault(source, kind, other));
    }

    private static Diagnostic fault(SourceFile source, FileKind kind, FileKind right) {
        String home = "content/" + right.pattern().replace("*", source.stem());
        return LoadRules.UNEXPECTED_FILE
                .at(
                        source.start(),
                        "this file has the fields of another folder: " + folder(right) + ", not " + folder(kind))
                .mendedBy("move it to " + home)
                .mendedBy(List.of(new Edit.Renaming(source.path(), home)));
    }

    private static String folder(FileKind kind) {
        return kind.pattern().substring(0, kind.pattern().indexOf('/'));
    }

    private static boolean knows(FileKind kind, String name) {
        return kind.shape().names().contains(name);
    }

    private static String fields(SourceFile source, FileKind kind) {
        int end = kind.isMarkdown() ? source.text().indexOf("\n---", 1) : -1;
        return end < 0 ? source.text() : source.text().substring(0, end);
    }
}
