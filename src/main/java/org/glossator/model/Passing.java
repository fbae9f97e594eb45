package org.glossator.model;

import java.util.Optional;
import org.glossator.source.Text;

/** How words come to an article, from hand to hand. */
public enum Passing {
    /** The article says it itself. */
    OWN_VOICE,
    /** The speaker's words are public, and whoever wants can hear or read them. */
    FIRST_HAND,
    /** A party tells what was said, such as in a readout. */
    ACCOUNT,
    /** A news agency reports what was said. */
    AGENCY,
    /** Whoever said it is not named. */
    UNNAMED,
    /** The article does not say how it knows. */
    NOT_STATED;

    /** How a report of a claim came to its article; not stated where the claim does not say. */
    public static Passing of(Claim claim, Report report, Content content) {
        if (report.manner() == Report.Manner.OWN_VOICE) {
            return OWN_VOICE;
        } else if (claim.describedAs().isPresent()) {
            return UNNAMED;
        }
        Optional<Claim.Account> account = claim.accountOf(report);
        boolean byAgency = account.flatMap(Claim.Account::teller).map(Text::value).stream()
                .flatMap(slug -> content.find(Term.class, slug).stream())
                .anyMatch(Term::isAgency);
        return byAgency ? AGENCY : account.map(Claim.Account::passing).orElse(NOT_STATED);
    }
}
