package org.glossator.markdown;

import org.glossator.source.Span;
import org.glossator.source.Text;

/** A Markdown text of an entry: as it was written and as it was read. */
public record Prose(Text source, Document document) {
    /** The place of a part of the Markdown, by the offsets that inlines carry. */
    public Span part(int start, int end) {
        return source.part(start, end);
    }

    public Span place() {
        return source.place();
    }

    public boolean isEmpty() {
        return document.isEmpty();
    }

    /** The place alone: texts are looked up by the thousand, and no two stand in one place. */
    @Override
    public int hashCode() {
        return source.place().hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose prose && source.equals(prose.source) && document.equals(prose.document);
    }
}
