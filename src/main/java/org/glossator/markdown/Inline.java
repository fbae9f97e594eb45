package org.glossator.markdown;

import java.util.List;
import java.util.Optional;

/** A part of a line of text. Offsets count UTF-16 units in the Markdown that was read. */
public sealed interface Inline {
    /**
     * Plain words with entities decoded; a line break that only wraps the source is a single {@code \n}.
     *
     * @param barred offsets in {@code text} at which no glossary term may begin, since the author wrote a backslash there
     */
    record Words(String text, List<Integer> barred) implements Inline {
        public Words(String text) {
            this(text, List.of());
        }
    }

    record Emphasis(boolean strong, List<Inline> content) implements Inline {}

    record Code(String text) implements Inline {}

    record Break() implements Inline {}

    /**
     * A link as the author wrote it.
     *
     * @param target the address or path, decoded, as written
     */
    record Link(String target, List<Inline> content, int start, int end) implements Inline {}

    /**
     * {@code [[slug]]} or {@code [[slug|words]]}: a link to an entry of this site.
     *
     * @param words what the reader sees; empty where the entry's own title serves
     */
    record EntryLink(String slug, Optional<String> words, int start, int end) implements Inline {}

    /** {@code [@key, locator; @other]}: the sources of what was just said. */
    record Citation(List<Cited> sources) implements Inline {}

    /**
     * One source within a citation.
     *
     * @param locator the place in the source, such as "para. 23"; empty where the whole is meant
     */
    record Cited(String key, String locator, int start, int end) {}

    /**
     * A picture within a line.
     *
     * @param alternative what a reader hears who cannot see the picture
     * @param credit its author and licence, from the title of the Markdown picture
     */
    record Picture(String target, String alternative, String credit, int start, int end) implements Inline {}

    /** The mark that leads to a footnote; footnotes are numbered in the order in which they are first mentioned. */
    record FootnoteMark(int number) implements Inline {}

    /**
     * A link that the linker has resolved; no author writes one.
     *
     * @param address an address of this site relative to its root, or a whole address of another one
     * @param relation what kind of link it is
     */
    record Resolved(String address, Relation relation, List<Inline> content) implements Inline {}

    /** A citation whose sources the linker has found and numbered within its text; no author writes one. */
    record Cites(List<Source> sources) implements Inline {
        /** A numbered source with the place in it. */
        public record Source(String key, String label, String address, String locator) {}
    }

    /** What a resolved link leads to. */
    enum Relation {
        /** A glossary term, found or forced. */
        TERM,
        /** Another page or place of this site. */
        ENTRY,
        /** Another site. */
        OUTSIDE
    }
}
