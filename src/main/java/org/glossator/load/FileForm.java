package org.glossator.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be written in one kind of file, as the reader declares it.
 *
 * @param name the kind in one word, such as claim
 * @param pattern where such files lie below {@code content/}, with {@code *} for the slug
 * @param root what the file, or its front matter, holds
 * @param listField the field below which a list may stand instead; empty where none may
 */
public record FileForm(String name, String pattern, Form root, String listField) {
    /** Every kind of file, in the order in which the documentation tells of them. */
    public static List<FileForm> all() {
        return Arrays.stream(FileKind.values()).map(FileForm::of).toList();
    }

    /** The form of the file at a path below {@code content/}; empty where nothing reads such a file. */
    public static Optional<FileForm> at(String path) {
        return FileKind.at(path).map(FileForm::of);
    }

    /** The names of the fields that every entry may bear, which say nothing of what it is about. */
    public static List<String> namesInEveryEntry() {
        return EntryShape.SHAPE.names();
    }

    public boolean isMarkdown() {
        return pattern.endsWith(".md");
    }

    private static FileForm of(FileKind kind) {
        String name = kind == FileKind.SETTINGS ? "site" : kind.name().toLowerCase(Locale.ROOT);
        Form group = kind.shape().form();
        boolean isList = kind == FileKind.TIMELINE || kind == FileKind.SOURCES;
        return new FileForm(
                name,
                kind.pattern(),
                isList ? new Form.Items(group) : group,
                kind == FileKind.SOURCES ? ReferenceReader.LIST.name() : "");
    }
}
