package org.glossator.model;

import java.util.stream.Stream;
import org.glossator.source.Text;
import org.glossator.wording.Words;

/**
 * Words that the content gives as an article's own.
 *
 * @param field the field in which they stand: {@code quote}, {@code own-voice} or {@code wording}
 * @param isQuoted whether the article is said to put them between quotation marks
 */
public record Verbatim(Claim claim, String field, Text words, Text article, boolean isQuoted) {
    /** All of a site's content, in the order in which it is written. */
    public static Stream<Verbatim> of(Content content) {
        return content.claims().stream().flatMap(Verbatim::of);
    }

    public static Stream<Verbatim> of(Claim claim) {
        return claim.reports().stream().flatMap(report -> of(claim, report));
    }

    /** Those of one report: what it says, and its words worth comparing. */
    public static Stream<Verbatim> of(Claim claim, Report report) {
        boolean isQuoted = report.manner() == Report.Manner.QUOTED;
        Stream<Verbatim> said = report.isVerbatim()
                ? Stream.of(new Verbatim(
                        claim, isQuoted ? "quote" : "own-voice", report.words(), report.article(), isQuoted))
                : Stream.empty();
        return Stream.concat(
                said,
                report.wording().stream().map(words -> new Verbatim(claim, "wording", words, report.article(), false)));
    }

    /** What the lock calls the entry in which the words stand. */
    public String entry() {
        return Lock.name(claim);
    }

    /** The fingerprint of the words as they are compared. */
    public String fingerprint() {
        return Words.of(words.value()).fingerprint();
    }
}
