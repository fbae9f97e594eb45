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
 * @param account the term of whoever's account of the words we have; empty where they reach us first-hand
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
        Optional<Text> account,
        Optional<Prose> notice,
        List<Report> reports,
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

    /** How far evidence carries a claim; never whether it is true. */
    public enum Status {
        DOCUMENTED,
        CONTESTED,
        SINGLE_SOURCE,
        OPINION
    }

    @Override
    public String address() {
        return "claims/" + slug() + ".html";
    }

    @Override
    public List<Prose> texts() {
        return Stream.of(
                        notice.stream(),
                        context.stream().map(Context::text),
                        positions.stream().map(Position::text),
                        questions.stream())
                .flatMap(texts -> texts)
                .toList();
    }
}
