package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Claim;
import org.glossator.model.EntryKind;
import org.glossator.model.Passing;
import org.glossator.model.Report;
import org.glossator.model.Translation;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** Reads one report of a claim: the words that one article uses, in exactly one manner. */
final class ReportReader {
    private static final Map<String, Passing> WITHOUT_TELLER =
            Map.of("first-hand", Passing.FIRST_HAND, "not-stated", Passing.NOT_STATED);

    private static final Field<Text> ARTICLE =
            required("article", Types.slug(EntryKind.ARTICLE), "the article that carries the claim");
    private static final Field<Text> QUOTE =
            optional("quote", Types.words(), "the words that the article puts between quotation marks, word for word");
    private static final Field<Text> PARAPHRASE =
            optional("paraphrase", Types.words(), "in our words, what the article says in indirect speech");
    private static final Field<Text> OWN_VOICE =
            optional("own-voice", Types.words(), "the article's own statement, word for word");
    private static final Field<Text> ACCOUNT = optional(
            "account",
            Types.slug(ClaimReader.WITHOUT_TELLER, EntryKind.TERM),
            "how the words reached this article, where not as the claim says");
    private static final Field<Text> ACCOUNT_AS =
            optional("account-as", Types.words(), "what that account is called in a sentence");
    private static final Field<Text> ATTRIBUTED_TO = optional(
            "attributed-to",
            Types.slug(EntryKind.TERM),
            "the glossary term of whoever the article names for the words");
    private static final Field<Text> WORDING =
            optional("wording", Types.words(), "words of the article that are worth comparing, word for word");
    private static final Field<Text> NOTE = optional("note", Types.words(), "what a reader should know of this report");
    private static final Field<Text> FROM =
            required("from", Types.words(), "the language in which the words were spoken, such as ru");
    private static final Field<Text> BY = optional(
            "by",
            Types.slug(EntryKind.TERM),
            "the glossary term of whoever translated them; left out when nobody is named");
    private static final Field<Boolean> OFFICIAL =
            optional("official", Types.flag(), "true where the speaker's own side published this translation");
    static final Shape TRANSLATION_GROUP = Shape.of(FROM, BY, OFFICIAL);
    private static final Field<Translation> TRANSLATION = optional(
            "translation",
            Types.group(TRANSLATION_GROUP, (values, faults) -> Optional.of(translation(values))),
            "where the words were spoken in another language than the article's");

    static final Shape SHAPE = Shape.of(
                    ARTICLE,
                    QUOTE,
                    PARAPHRASE,
                    OWN_VOICE,
                    ACCOUNT,
                    ACCOUNT_AS,
                    ATTRIBUTED_TO,
                    WORDING,
                    NOTE,
                    TRANSLATION)
            .withOneOf(QUOTE, PARAPHRASE, OWN_VOICE);

    /** The words of a report, and the field in which they stand. */
    private record Said(Report.Manner manner, Text words) {}

    private ReportReader() {}

    static Optional<Report> report(Values values, Faults faults) {
        values.find(QUOTE).flatMap(DoubtfulValue::quotedTwice).ifPresent(faults::add);
        List<Said> said = Stream.of(
                        values.find(QUOTE).map(words -> new Said(Report.Manner.QUOTED, words)),
                        values.find(PARAPHRASE).map(words -> new Said(Report.Manner.PARAPHRASED, words)),
                        values.find(OWN_VOICE).map(words -> new Said(Report.Manner.OWN_VOICE, words)))
                .flatMap(Optional::stream)
                .toList();
        if (said.size() > 1) {
            faults.add(LoadRules.CONFLICTING_FIELDS
                    .at(said.get(1).words().place(), "this report gives the article's words in more than one manner")
                    .mendedBy("keep one of quote, paraphrase and own-voice; make a second report of the other"));
            return Optional.empty();
        }
        if (said.isEmpty()) {
            Span place = values.get(ARTICLE).place();
            faults.add(LoadRules.MISSING_FIELD
                    .at(place, "this report does not say in which words the article carries the claim")
                    .mendedBy("add one of the fields quote, paraphrase or own-voice"));
            return faults.isDraft(place)
                    ? Optional.of(report(values, new Said(Report.Manner.PARAPHRASED, Text.unwritten(place))))
                    : Optional.empty();
        }
        return Optional.of(report(values, said.get(0)));
    }

    private static Report report(Values values, Said said) {
        return new Report(
                values.get(ARTICLE),
                said.manner(),
                said.words(),
                account(values.find(ACCOUNT), values.find(ACCOUNT_AS)),
                values.find(ATTRIBUTED_TO),
                values.find(WORDING),
                values.find(NOTE),
                values.find(TRANSLATION),
                values.place());
    }

    /** Through whom words came, as the fields {@code account} and {@code account-as} say. */
    static Optional<Claim.Account> account(Optional<Text> account, Optional<Text> record) {
        return account.map(written -> {
            Optional<Passing> other = Optional.ofNullable(WITHOUT_TELLER.get(written.value()));
            Optional<Text> teller = other.isPresent() ? Optional.empty() : account;
            return new Claim.Account(other.orElse(Passing.ACCOUNT), teller, record);
        });
    }

    private static Translation translation(Values values) {
        return new Translation(values.get(FROM), values.find(BY), values.flag(OFFICIAL));
    }
}
