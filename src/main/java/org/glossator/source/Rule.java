package org.glossator.source;

/**
 * What a diagnostic was found by: a name that {@code glossator explain} knows and the weight of breaking it.
 *
 * @param id lower-case words joined by hyphens; {@code docs/rules/<id>.md} explains it
 */
public record Rule(String id, Severity severity) {
    public static Rule error(String id) {
        return new Rule(id, Severity.ERROR);
    }

    public static Rule warning(String id) {
        return new Rule(id, Severity.WARNING);
    }

    public static Rule note(String id) {
        return new Rule(id, Severity.NOTE);
    }

    /** A fault against this rule at a place, in words that a person who does not program understands. */
    public Diagnostic at(Span place, String message) {
        return new Diagnostic(this, place, message);
    }
}
