package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import org.glossator.markdown.Prose;
import org.glossator.model.EntryKind;
import org.glossator.model.Page;
import org.glossator.source.Text;

/** Reads {@code pages/<slug>.md}. */
final class PageReader {
    private static final Field<Text> TITLE = required("title", Types.title(), "the page's title");
    private static final Field<Text> SUMMARY = optional("summary", Types.words(), "what it says, in one sentence");

    static final Shape SHAPE = Shape.of(TITLE, SUMMARY).and(EntryShape.SHAPE);

    private PageReader() {}

    static Page page(Values values, String slug, Prose body) {
        return new Page(EntryShape.about(values, slug, EntryKind.PAGE), values.get(TITLE), values.find(SUMMARY), body);
    }
}
