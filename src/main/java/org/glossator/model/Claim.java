package org.glossator.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.markdown.Prose;
import org.glossator.source.Text;

/**
 * Something that a person or an institution is reported to have asserted, demanded, promised or predicted.
 *
 * @param speaker the term of whoever said it; empty only where articles say it in their own voice
 * @param describedAs how a speaker without a name is described, such as "an unnamed Western diplomat"
 * @param date when it was said
 * @param account how the words reached the articles; empty where they say it in their own voice, or where it is missing
 * @param renderings how the same words stand elsewhere
 * @param notice what a reader should notice in the way the articles carry it
 * @param related slugs of claims to be read beside it
 */
public record Claim(
        About about,
        Text title,
        Kind claimKind,
        Status status,
        Optional<Text> speaker,
        Optional<Text> describedAs,
        Optional<Moment> date,
        Optional<Text> occasion,
        Optional<Account> account,
        Optional<Prose> notice,
        List<Report> reports,
        List<Rendering> renderings,
        List<Context> context,
        List<Position> positions,
        List<Prose> questions,
        List<Text> related)
        implements Entry {
    /** What sort of statement a claim is. */
    public enum Kind {
        FACT,
        INTERPRETATION,
        DEMAND,
        PROMISE,
        PREDICTION,
        OPINION
    }

    /**
     * Through whom words reach those who report them.
     *
     * @param passing first-hand, by somebody's account, or not stated
     * @param teller the term of whoever's account of the words we have; empty where there is none
     * @param record what that account is called in a sentence, such as "the Kremlin's readout"
     */
    public record Account(Passing passing, Optional<Text> teller, Optional<Text> record) {}

    /** How far evidence carries a claim; never whether it is true. */
    public enum Status {
        DOCUMENTED,
        CONTESTED,
        SINGLE_SOURCE,
        OPINION
    }

    /** The term of whoever's account of the words we have. */
    public Optional<Text> teller() {
        return account.flatMap(Account::teller);
    }

    /** How the words reached one article: as its report says, else as all of the claim's reports. */
    public Optional<Account> accountOf(Report report) {
        return report.account().or(() -> account);
    }

    @Override
    public String address() {
        return "claims/" + slug() + ".html";
    }

    @Override
    public List<Prose> texts() {
        return Stream.of(
                        renderings.stream().map(Rendering::source),
                        notice.stream(),
                        context.stream().map(Context::text),
                        positions.stream().map(Position::text),
                        questions.stream())
                .flatMap(texts -> texts)
                .toList();
    }
}
