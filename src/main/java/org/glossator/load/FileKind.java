package org.glossator.load;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that content is made of, and where each lies below {@code content/}. */
enum FileKind {
    SETTINGS("site.yaml", SettingsReader.SHAPE),
    EXPLAINER("explainers/*.md", ExplainerReader.SHAPE),
    ARTICLE("articles/*.md", ArticleReader.SHAPE),
    CLAIM("claims/*.yaml", ClaimReader.SHAPE),
    TERM("glossary/*.md", TermReader.SHAPE),
    TIMELINE("timeline.yaml", TimelineReader.SHAPE),
    SOURCES("sources.yaml", ReferenceReader.SHAPE),
    PAGE("pages/*.md", PageReader.SHAPE);

    private final String pattern;

    @SuppressWarnings("ImmutableEnumChecker") // a record of an unmodifiable list
    private final Shape shape;

    FileKind(String pattern, Shape shape) {
        this.pattern = pattern;
        this.shape = shape;
    }

    /** Where such files lie, with {@code *} for the slug. */
    String pattern() {
        return pattern;
    }

    /** The fields of the file, or of each item of the list that it holds. */
    Shape shape() {
        return shape;
    }

    boolean isMarkdown() {
        return pattern.endsWith(".md");
    }

    /** The kind of the file at a path below {@code content/}; empty where nothing reads such a file. */
    static Optional<FileKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.holds(path)).findFirst();
    }

    private boolean holds(String path) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(path);
        }
        String folder = pattern.substring(0, star);
        String ending = pattern.substring(star + 1);
        boolean inside = path.startsWith(folder) && path.endsWith(ending);
        return inside && path.indexOf('/', folder.length()) < 0 && path.length() > folder.length() + ending.length();
    }
}
