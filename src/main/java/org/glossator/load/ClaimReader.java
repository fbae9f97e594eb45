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
import org.glossator.model.Report;
import org.glossator.source.Text;

/** Reads {@code claims/<slug>.yaml}. */
final class ClaimReader {
    private static final Field<Prose> CONTEXT_TEXT =
            required("text", Types.markdown(), "what a reader needs to know, with its source as [@key]");
    private static final Field<Moment> CONTEXT_DATE = required(
            "date", Types.moment(), "when it became public, so that it can be marked as known then or learned after");
    static final Shape CONTEXT = Shape.of(CONTEXT_TEXT, CONTEXT_DATE);

    private static final Field<Text> BY = required("by", Types.slug(), "the glossary term of the party that answers");
    private static final Field<Prose> POSITION_TEXT =
            required("text", Types.markdown(), "what that party itself says, attributed to it");
    private static final Field<Moment> POSITION_DATE = optional("date", Types.moment(), "when it said so");
    static final Shape POSITION = Shape.of(BY, POSITION_TEXT, POSITION_DATE);

    private static final Field<Text> TITLE =
            required("title", Types.words(), "what was said, as one statement without a full stop");
    private static final Field<Claim.Kind> KIND =
            required("kind", Types.choice(Claim.Kind.class), "what sort of statement it is");
    private static final Field<Claim.Status> STATUS =
            required("status", Types.choice(Claim.Status.class), "how far evidence carries it");
    private static final Field<Text> SPEAKER = optional(
            "speaker",
            Types.slug(),
            "the glossary term of whoever said it; left out only where articles say it in their own voice");
    private static final Field<Text> DESCRIBED_AS =
            optional("described-as", Types.words(), "how a speaker without a name is described");
    private static final Field<Moment> DATE = optional("date", Types.moment(), "when it was said");
    private static final Field<Text> OCCASION = optional("occasion", Types.words(), "on which occasion it was said");
    private static final Field<Text> ACCOUNT = optional(
            "account",
            Types.slug(),
            "the glossary term of whoever's account of the words we have; left out when they reach us first-hand");
    private static final Field<List<Report>> REPORTS = required(
            "reports",
            Types.list(Types.group(ReportReader.SHAPE, ReportReader::report)),
            "how each article carries it");
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
            optional("related", Types.list(Types.slug()), "claims to be read beside it");

    static final Shape SHAPE = Shape.of(
                    TITLE,
                    KIND,
                    STATUS,
                    SPEAKER,
                    DESCRIBED_AS,
                    DATE,
                    OCCASION,
                    ACCOUNT,
                    REPORTS,
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
                values.get(TITLE),
                values.get(KIND),
                values.get(STATUS),
                values.find(SPEAKER),
                values.find(DESCRIBED_AS),
                values.find(DATE),
                values.find(OCCASION),
                values.find(ACCOUNT),
                values.find(NOTICE),
                values.get(REPORTS),
                values.list(CONTEXTS),
                values.list(POSITIONS),
                values.list(QUESTIONS),
                values.list(RELATED));
    }

    private static Context context(Values values) {
        return new Context(values.get(CONTEXT_TEXT), values.get(CONTEXT_DATE), values.place());
    }

    private static Position position(Values values) {
        return new Position(values.get(BY), values.get(POSITION_TEXT), values.find(POSITION_DATE), values.place());
    }
}
