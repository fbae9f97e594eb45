package org.glossator.markdown;

import java.util.List;

/** A part of a document that stands on lines of its own. */
public sealed interface Block {
    record Paragraph(List<Inline> content) implements Block {}

    /**
     * A title within a text.
     *
     * @param id the heading's anchor, unique in its document
     * @param level 1 to 6
     */
    record Heading(int level, String id, List<Inline> content) implements Block {}

    record Quotation(List<Block> content) implements Block {}

    /** A box beside the text, written {@code > [!NOTE]}. */
    record Note(Kind kind, List<Block> content) implements Block {
        /** What a note is for; each has its word in the language file. */
        public enum Kind {
            NOTE,
            TIP,
            IMPORTANT,
            WARNING,
            CAUTION
        }
    }

    /**
     * A list, numbered or not.
     *
     * @param first the number of the first item of an ordered list
     * @param tight whether the items are single lines without paragraphs of their own
     */
    record Listing(boolean ordered, int first, boolean tight, List<List<Block>> items) implements Block {}

    record Code(String text) implements Block {}

    /** A table: its first row is its head. */
    record Table(List<Alignment> columns, List<List<List<Inline>>> rows) implements Block {
        /** How the cells of a column stand. */
        public enum Alignment {
            NONE,
            LEFT,
            CENTRE,
            RIGHT
        }
    }

    record Divider() implements Block {}

    /**
     * A picture that stands alone in its paragraph.
     *
     * @param credit the picture's author and licence
     */
    record Figure(Inline.Picture picture, String credit) implements Block {}
}
