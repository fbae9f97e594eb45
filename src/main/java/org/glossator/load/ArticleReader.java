package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import org.glossator.markdown.Prose;
import org.glossator.model.Article;
import org.glossator.model.EntryKind;
import org.glossator.model.Moment;
import org.glossator.source.Text;

/** Reads {@code articles/<slug>.md}. */
final class ArticleReader {
    private static final Field<Text> TITLE = required("title", Types.title(), "the outlet's headline");
    private static final Field<Boolean> TITLE_IS_OURS =
            optional("title-is-ours", Types.flag(), "true where the copy has no headline and the title is ours");
    private static final Field<Text> OUTLET = optional(
            "outlet",
            Types.slug(EntryKind.TERM),
            "the glossary term of the outlet; left out where the copy names none");
    private static final Field<Moment> PUBLISHED =
            optional("published", Types.moment(), "when it appeared; left out when not known");
    private static final Field<Text> URL =
            optional("url", Types.words(), "the original's address; left out when not known");
    private static final Field<Text> COPY = required("copy", Types.words(), "which copy of the text was read")
            .suchAs("the printed page", "the web page, as it stood on 14 May 2025");
    private static final Field<Text> EVENT = required(
            "event",
            Types.slug(EntryKind.EXPLAINER, EntryKind.EVENT),
            "the explainer or timeline event that it reports");
    private static final Field<Text> SUMMARY = required("summary", Types.words(), "what it says, in one sentence");

    static final Shape SHAPE = Shape.of(TITLE, TITLE_IS_OURS, OUTLET, PUBLISHED, URL, COPY, EVENT, SUMMARY)
            .and(EntryShape.SHAPE);

    private ArticleReader() {}

    static Article article(Values values, String slug, Prose body) {
        return new Article(
                EntryShape.about(values, slug, EntryKind.ARTICLE),
                values.get(TITLE),
                values.flag(TITLE_IS_OURS),
                values.find(OUTLET),
                values.find(PUBLISHED),
                values.find(URL),
                values.get(COPY),
                values.get(EVENT),
                values.get(SUMMARY),
                body);
    }
}
