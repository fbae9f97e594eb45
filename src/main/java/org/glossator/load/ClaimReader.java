package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.model.Claim;
import org.glossator.model.Context;
import org.glossator.model.EntryKind;
import org.glossator.model.Moment;
import org.glossator.model.Position;
import org.glossator.model.Rendering;
import org.glossator.model.Report;
import org.glossator.source.Text;

/** Reads {@code claims/<slug>.yaml}. */
final class ClaimReader {
    static final List<Form.Option> WITHOUT_TELLER = List.of(
            new Form.Option("first-hand", "the speaker's own words are public, and anyone can hear or read them"),
            new Form.Option("not-stated", "the article does not say how it knows"));

    private static final Field<Prose> CONTEXT_TEXT =
            required("text", Types.markdown(), "what a reader needs to know, with its source as [@key]");
    private static final Field<Moment> CONTEXT_DATE = required(
            "date", Types.moment(), "when it became public, so that it can be marked as known then or learned after");
    static final Shape CONTEXT = Shape.of(CONTEXT_TEXT, CONTEXT_DATE);

    private static final Field<Text> BY =
            required("by", Types.slug(EntryKind.TERM), "the glossary term of the party that answers");
    private static final Field<Prose> POSITION_TEXT =
            required("text", Types.markdown(), "what that party itself says, attributed to it");
    private static final Field<Moment> POSITION_DATE = optional("date", Types.moment(), "when it said so");
    static final Shape POSITION = Shape.of(BY, POSITION_TEXT, POSITION_DATE);

    private static final Field<Text> TITLE =
            required("title", Types.title(), "what was said, as one statement without a full stop");
    private static final Field<Claim.Kind> KIND = required(
            "kind",
            Types.choice(
                    Claim.Kind.class,
                    "something that a record or a measurement can show",
                    "what somebody makes of the facts, such as a cause or an aim",
                    "what somebody wants others to do",
                    "what somebody says that they will do",
                    "what somebody expects to happen",
                    "a judgement of value or taste"),
            "what sort of statement it is");
    private static final Field<Claim.Status> STATUS = required(
            "status",
            Types.choice(
                    Claim.Status.class,
                    "a record that everybody accepts shows it: who said it, or that it happened",
                    "parties or scholars publicly disagree about it; at least two of them get a position",
                    "only one account of it reaches us",
                    "it is a judgement that evidence cannot settle"),
            "how far evidence carries it");
    private static final Field<Text> SPEAKER = optional(
            "speaker",
            Types.slug(EntryKind.TERM),
            "the glossary term of whoever said it; left out only where articles say it in their own voice");
    private static final Field<Text> DESCRIBED_AS =
            optional("described-as", Types.words(), "how a speaker without a name is described");
    private static final Field<Moment> DATE = optional("date", Types.moment(), "when it was said");
    private static final Field<Text> OCCASION = optional("occasion", Types.words(), "on which occasion it was said");
    private static final Field<Text> ACCOUNT = optional(
            "account",
            Types.slug(WITHOUT_TELLER, EntryKind.TERM),
            "the glossary term of whoever's account of the words we have; or first-hand, where the speaker's own words are"
                    + " public; or not-stated, where the article does not say how it knows");
    private static final Field<Text> ACCOUNT_AS = optional(
            "account-as", Types.words(), "what that account is called in a sentence, such as: the Kremlin's readout");
    private static final Field<List<Report>> REPORTS = required(
            "reports",
            Types.list(Types.group(ReportReader.SHAPE, ReportReader::report)),
            "how each article carries it");
    private static final Field<Text> RENDERED =
            required("words", Types.words(), "the words as they stand elsewhere, word for word");
    private static final Field<Text> RENDERED_IN =
            optional("language", new LanguageType(), "their language, where it is not the site's, such as ru");
    private static final Field<Prose> RENDERED_WHERE =
            required("source", Types.markdown(), "where they stand so, with its source as [@key]");
    static final Shape RENDERING = Shape.of(RENDERED, RENDERED_IN, RENDERED_WHERE);
    private static final Field<List<Rendering>> RENDERINGS = optional(
            "renderings",
            Types.list(Types.group(RENDERING, (values, faults) -> Optional.of(rendering(values)))),
            "how the same words stand elsewhere: as they were spoken, or in another translation");
    private static final Field<Prose> NOTICE =
            optional("notice", Types.markdown(), "what to notice in the way the articles carry it");
    private static final Field<List<Context>> CONTEXTS = optional(
            "context",
            Types.list(Types.group(CONTEXT, (values, faults) -> Optional.of(context(values)))),
            "what a reader needs to know to weigh it");
    private static final Field<List<Position>> POSITIONS = optional(
            "positions",
            Types.list(Types.group(POSITION, (values, faults) -> Optional.of(position(values)))),
            "what those concerned answer; a contested claim needs two");
    private static final Field<List<Prose>> QUESTIONS =
            optional("questions", Types.list(Types.markdown()), "what a class can discuss");
    private static final Field<List<Text>> RELATED =
            optional("related", Types.list(Types.slug(EntryKind.CLAIM)), "claims to be read beside it");

    static final Shape SHAPE = Shape.of(
                    TITLE,
                    KIND,
                    STATUS,
                    SPEAKER,
                    DESCRIBED_AS,
                    DATE,
                    OCCASION,
                    ACCOUNT,
                    ACCOUNT_AS,
                    REPORTS,
                    RENDERINGS,
                    NOTICE,
                    CONTEXTS,
                    POSITIONS,
                    QUESTIONS,
                    RELATED)
            .and(EntryShape.SHAPE);

    private ClaimReader() {}

    static Claim claim(Values values, String slug) {
        return new Claim(
                EntryShape.about(values, slug, EntryKind.CLAIM),
                title(values),
                values.get(KIND),
                values.get(STATUS),
                values.find(SPEAKER),
                values.find(DESCRIBED_AS),
                values.find(DATE),
                values.find(OCCASION),
                ReportReader.account(values.find(ACCOUNT), values.find(ACCOUNT_AS)),
                values.find(NOTICE),
                values.get(REPORTS),
                values.list(RENDERINGS),
                values.list(CONTEXTS),
                values.list(POSITIONS),
                values.list(QUESTIONS),
                values.list(RELATED));
    }

    // A draft without a title is known by the words that it was made for.
    private static Text title(Values values) {
        return values.get(REPORTS).stream()
                .map(Report::words)
                .filter(words -> values.missing().contains(TITLE.name()) && !words.isUnwritten())
                .findFirst()
                .map(words -> new Text("\"" + words.value() + "\"", words.place()))
                .orElse(values.get(TITLE));
    }

    private static Rendering rendering(Values values) {
        return new Rendering(
                values.get(RENDERED), values.find(RENDERED_IN), values.get(RENDERED_WHERE), values.place());
    }

    private static Context context(Values values) {
        return new Context(values.get(CONTEXT_TEXT), values.get(CONTEXT_DATE), values.place());
    }

    private static Position position(Values values) {
        return new Position(values.get(BY), values.get(POSITION_TEXT), values.find(POSITION_DATE), values.place());
    }
}
