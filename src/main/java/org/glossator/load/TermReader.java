package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.List;
import org.glossator.markdown.Prose;
import org.glossator.model.EntryKind;
import org.glossator.model.Term;
import org.glossator.source.Text;

/** Reads {@code glossary/<slug>.md}. */
final class TermReader {
    private static final Field<Text> TERM = required("term", Types.title(), "the term itself");
    private static final Field<Term.Category> CATEGORY = required(
            "category",
            Types.choice(
                    Term.Category.class,
                    "somebody, by name or by office",
                    "a body of people, such as a council, a paper or an agency",
                    "somewhere",
                    "something that happened",
                    "an idea or a word of a trade",
                    "a law, a treaty, a letter or another text"),
            "what sort of thing it names");
    private static final Field<List<Text>> FORMS =
            optional("forms", Types.list(Types.words()), "other spellings and inflections that link to it");
    private static final Field<Boolean> CASE_SENSITIVE =
            optional("case-sensitive", Types.flag(), "true where it must be met in its own capitals");
    private static final Field<Text> SHORT =
            required("short", Types.words(), "the definition in one sentence that can be understood alone");
    private static final Field<List<Text>> SEE_ALSO =
            optional("see-also", Types.list(Types.slug()), "entries that say more");

    private static final Field<Text> IN_SENTENCE =
            optional("in-sentence", Types.words(), "how the name stands within a sentence, such as: the Kremlin");
    private static final Field<Boolean> NEWS_AGENCY =
            optional("news-agency", Types.flag(), "true for a news agency, whose reports outlets reprint");

    static final Shape SHAPE = Shape.of(
                    TERM, CATEGORY, FORMS, CASE_SENSITIVE, IN_SENTENCE, NEWS_AGENCY, SHORT, SEE_ALSO)
            .and(EntryShape.SHAPE);

    private TermReader() {}

    static Term term(Values values, String slug, Prose body) {
        return new Term(
                EntryShape.about(values, slug, EntryKind.TERM),
                values.get(TERM),
                values.get(CATEGORY),
                values.list(FORMS),
                values.flag(CASE_SENSITIVE),
                values.find(IN_SENTENCE),
                values.flag(NEWS_AGENCY),
                values.get(SHORT),
                values.list(SEE_ALSO),
                body);
    }
}
