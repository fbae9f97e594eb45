package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.List;
import java.util.Optional;
import org.glossator.model.About;
import org.glossator.model.EntryKind;
import org.glossator.model.Moment;
import org.glossator.model.Stet;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** The fields that every entry may bear, whatever its kind. */
final class EntryShape {
    private static final Field<Moment> CHANGE_DATE = required("date", Types.day(), "when it was changed");
    private static final Field<Text> CHANGE_NOTE = required("note", Types.words(), "what was changed, for readers");
    private static final Field<Boolean> CORRECTION =
            optional("correction", Types.flag(), "whether it mended a mistake");
    static final Shape CHANGE = Shape.of(CHANGE_DATE, CHANGE_NOTE, CORRECTION);

    private static final Field<Moment> UPDATED = optional("updated", Types.day(), "when the entry was last rewritten");
    private static final Field<Moment> REVIEWED =
            optional("reviewed", Types.day(), "when somebody last held the entry against its sources");
    private static final Field<Text> AUTHOR = optional("author", Types.words(), "who wrote it");
    private static final Field<Text> REVIEWER = optional("reviewer", Types.words(), "who reviewed it");
    private static final Field<Text> LANGUAGE =
            optional("language", new LanguageType(), "its language, where it is not the site's, such as de");
    static final Field<Boolean> DRAFT =
            optional("draft", Types.flag(), "true keeps it out of the site until drafts are asked for");
    private static final Field<List<Text>> CONFIRM = optional(
            "confirm",
            Types.list(Types.words()),
            "what an editor has still to look at: the entry is not published while a line stands here");
    private static final Field<List<Text>> ALIASES = optional(
            "aliases", Types.list(Types.words()), "old addresses that lead here, such as claims/old-name.html");
    private static final Field<List<About.Change>> CHANGES = optional(
            "changes",
            Types.list(Types.group(CHANGE, (values, faults) -> Optional.of(change(values)))),
            "what was changed since publication");

    private static final Field<Text> STET_RULE = required("rule", Types.words(), "the rule that shall not hold here");
    private static final Field<Text> REASON = required("reason", Types.words(), "why, for readers");
    private static final Field<Text> INITIALS = required("by", Types.words(), "the initials of whoever decided");
    private static final Field<Moment> UNTIL = required("until", Types.day(), "the last day on which it holds");
    static final Shape STET = Shape.of(STET_RULE, REASON, INITIALS, UNTIL);
    private static final Field<List<Stet>> STETS = optional(
            "stet",
            Types.list(Types.group(STET, (values, faults) -> Optional.of(stet(values)))),
            "rules that an editor has let this entry break, which readers can see");

    static final Shape SHAPE =
            Shape.of(UPDATED, REVIEWED, AUTHOR, REVIEWER, LANGUAGE, DRAFT, CONFIRM, ALIASES, CHANGES, STETS);

    private EntryShape() {}

    static About about(Values values, String slug, EntryKind kind) {
        Span beginning = values.place()
                .file()
                .span(values.place().start(), values.place().start());
        return about(values, slug, kind, beginning);
    }

    /** @param place where the entry's own name stands, or where it begins if its file's name is its own */
    static About about(Values values, String slug, EntryKind kind, Span place) {
        return new About(
                slug,
                kind,
                place,
                values.place(),
                values.find(UPDATED),
                values.find(REVIEWED),
                values.find(AUTHOR),
                values.find(REVIEWER),
                values.find(LANGUAGE),
                values.flag(DRAFT),
                values.missing(),
                values.list(CONFIRM),
                values.list(ALIASES),
                values.list(CHANGES),
                values.list(STETS));
    }

    private static Stet stet(Values values) {
        return new Stet(
                values.get(STET_RULE), values.get(REASON), values.get(INITIALS), values.get(UNTIL), values.place());
    }

    private static About.Change change(Values values) {
        return new About.Change(
                values.get(CHANGE_DATE), values.get(CHANGE_NOTE), values.flag(CORRECTION), values.place());
    }
}
