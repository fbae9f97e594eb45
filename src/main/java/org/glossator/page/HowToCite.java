package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * How a page or a source is cited.
 *
 * @param forms citations in the styles that are asked for most
 * @param bibtex the same for programs that keep bibliographies
 * @param attribution the line that the licence asks of whoever uses the text again; empty for works of others
 */
public record HowToCite(List<Form> forms, String bibtex, Optional<String> attribution) {
    /** A citation in one style. */
    public record Form(String name, List<Words> words) {}

    /** Words of a citation that are printed in one way. */
    public record Words(String text, boolean italic) {}
}
