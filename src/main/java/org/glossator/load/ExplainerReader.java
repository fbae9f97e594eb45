package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.List;
import org.glossator.markdown.Prose;
import org.glossator.model.EntryKind;
import org.glossator.model.Explainer;
import org.glossator.model.Moment;
import org.glossator.source.Text;

/** Reads {@code explainers/<slug>.md}. */
final class ExplainerReader {
    private static final Field<Text> TITLE = required("title", Types.title(), "what the explainer is about");
    private static final Field<Text> QUESTION = optional("question", Types.words(), "the question that it answers");
    private static final Field<Text> SUMMARY =
            required("summary", Types.words(), "what it says, in one or two sentences");
    private static final Field<Moment> DATE = optional("date", Types.moment(), "when the event took place");
    private static final Field<List<Prose>> POINTS =
            required("points", Types.list(Types.markdown()), "what happened, in about five short sentences");
    private static final Field<List<Text>> ARTICLES = required(
            "articles", Types.list(Types.slug(EntryKind.ARTICLE)), "the articles that are read beside each other");
    private static final Field<List<Text>> CLAIMS =
            required("claims", Types.list(Types.slug(EntryKind.CLAIM)), "its claims in reading order");
    private static final Field<List<Text>> KEY_CLAIMS = optional(
            "key-claims",
            Types.list(Types.slug(EntryKind.CLAIM)),
            "the few claims that a reader meets first, three to five");
    private static final Field<List<Text>> TERMS =
            optional("terms", Types.list(Types.slug(EntryKind.TERM)), "the glossary terms to know first");
    private static final Field<List<Text>> EVENTS =
            optional("events", Types.list(Types.slug(EntryKind.EVENT)), "its part of the timeline");
    private static final Field<List<Prose>> QUESTIONS =
            optional("questions", Types.list(Types.markdown()), "what a class can discuss");

    static final Shape SHAPE = Shape.of(
                    TITLE, QUESTION, SUMMARY, DATE, POINTS, ARTICLES, CLAIMS, KEY_CLAIMS, TERMS, EVENTS, QUESTIONS)
            .and(EntryShape.SHAPE);

    private ExplainerReader() {}

    static Explainer explainer(Values values, String slug, Prose body) {
        return new Explainer(
                EntryShape.about(values, slug, EntryKind.EXPLAINER),
                values.get(TITLE),
                values.find(QUESTION),
                values.get(SUMMARY),
                values.find(DATE),
                values.get(POINTS),
                values.get(ARTICLES),
                values.get(CLAIMS),
                values.list(KEY_CLAIMS),
                values.list(TERMS),
                values.list(EVENTS),
                values.list(QUESTIONS),
                body);
    }
}
