package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Report;
import org.glossator.source.Text;

/** Reads one report of a claim: the words that one article uses, in exactly one manner. */
final class ReportReader {
    private static final Field<Text> ARTICLE = required("article", Types.slug(), "the article that carries the claim");
    private static final Field<Text> QUOTE =
            optional("quote", Types.words(), "the words that the article puts between quotation marks, word for word");
    private static final Field<Text> PARAPHRASE =
            optional("paraphrase", Types.words(), "in our words, what the article says in indirect speech");
    private static final Field<Text> OWN_VOICE =
            optional("own-voice", Types.words(), "the article's own statement, word for word");
    private static final Field<Text> ATTRIBUTED_TO =
            optional("attributed-to", Types.slug(), "the glossary term of whoever the article names for the words");
    private static final Field<Text> WORDING =
            optional("wording", Types.words(), "words of the article that are worth comparing, word for word");
    private static final Field<Text> NOTE = optional("note", Types.words(), "what a reader should know of this report");

    static final Shape SHAPE = Shape.of(ARTICLE, QUOTE, PARAPHRASE, OWN_VOICE, ATTRIBUTED_TO, WORDING, NOTE);

    /** The words of a report, and the field in which they stand. */
    private record Said(Report.Manner manner, Text words) {}

    private ReportReader() {}

    static Optional<Report> report(Values values, Faults faults) {
        List<Said> said = Stream.of(
                        values.find(QUOTE).map(words -> new Said(Report.Manner.QUOTED, words)),
                        values.find(PARAPHRASE).map(words -> new Said(Report.Manner.PARAPHRASED, words)),
                        values.find(OWN_VOICE).map(words -> new Said(Report.Manner.OWN_VOICE, words)))
                .flatMap(Optional::stream)
                .toList();
        if (said.size() != 1) {
            refuse(values, said, faults);
            return Optional.empty();
        }
        return Optional.of(new Report(
                values.get(ARTICLE),
                said.get(0).manner(),
                said.get(0).words(),
                values.find(ATTRIBUTED_TO),
                values.find(WORDING),
                values.find(NOTE),
                values.place()));
    }

    private static void refuse(Values values, List<Said> said, Faults faults) {
        boolean none = said.isEmpty();
        String message = none
                ? "this report does not say in which words the article carries the claim"
                : "this report gives the article's words in more than one manner";
        faults.add(LoadRules.CONFLICTING_FIELDS
                .at(none ? values.get(ARTICLE).place() : said.get(1).words().place(), message)
                .mendedBy(
                        none
                                ? "add one of the fields quote, paraphrase or own-voice"
                                : "keep one of quote, paraphrase and own-voice; make a second report of the other"));
    }
}
