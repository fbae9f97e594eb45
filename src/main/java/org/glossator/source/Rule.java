package org.glossator.source;

/**
 * What a diagnostic was found by: a name that {@code glossator explain} knows and the weight of breaking it.
 *
 * @param id lower-case words joined by hyphens; {@code docs/rules/<id>.md} explains it
 * @param isEditorial whether editors may decide how much it weighs on their site, and let an entry break it
 */
public record Rule(String id, Severity severity, boolean isEditorial) {
    public static Rule error(String id) {
        return new Rule(id, Severity.ERROR, false);
    }

    public static Rule warning(String id) {
        return new Rule(id, Severity.WARNING, false);
    }

    public static Rule note(String id) {
        return new Rule(id, Severity.NOTE, false);
    }

    /** A rule that asks for an editor's judgement. */
    public static Rule editorial(String id, Severity usual) {
        return new Rule(id, usual, true);
    }

    /** The same rule where it weighs as a site's editors have decided. */
    public Rule weighing(Severity other) {
        return new Rule(id, other, isEditorial);
    }

    /** A fault against this rule at a place, in words that a person who does not program understands. */
    public Diagnostic at(Span place, String message) {
        return new Diagnostic(this, place, message);
    }
}
