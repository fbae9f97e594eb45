package org.glossator.source;

import java.util.ArrayList;
import java.util.List;

/**
 * One fault in the content: the rule it breaks, where, in plain words, and how to mend it.
 *
 * @param message one sentence without a full stop, in lower case, that names what is wrong
 * @param mend what to do, shown beside the place; empty where the message already says it
 * @param edits changes that mend it without anybody's judgement; empty where a person has to decide
 * @param related other places that belong to the fault, such as the first of two entries with one name
 */
public record Diagnostic(Rule rule, Span place, String message, String mend, List<Edit> edits, List<Related> related)
        implements Comparable<Diagnostic> {
    /** Another place that a fault is about, and what is there. */
    public record Related(Span place, String message) {}

    public Diagnostic {
        edits = List.copyOf(edits);
        related = List.copyOf(related);
    }

    Diagnostic(Rule rule, Span place, String message) {
        this(rule, place, message, "", List.of(), List.of());
    }

    public Severity severity() {
        return rule.severity();
    }

    /** The same fault where its rule weighs otherwise. */
    public Diagnostic weighing(Severity other) {
        return new Diagnostic(rule.weighing(other), place, message, mend, edits, related);
    }

    /** The same fault with the way to mend it. */
    public Diagnostic mendedBy(String way) {
        return new Diagnostic(rule, place, message, way, edits, related);
    }

    /** The same fault with changes that mend it without anybody's judgement. */
    public Diagnostic mendedBy(List<Edit> changes) {
        return new Diagnostic(rule, place, message, mend, changes, related);
    }

    /** The same fault, mended by writing other words at a place. */
    public Diagnostic mendedBy(Span written, String words) {
        return mendedBy(List.of(new Edit.Replacement(written, words)));
    }

    /** The same fault with another place that belongs to it. */
    public Diagnostic alongside(Span other, String what) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(other, what));
        return new Diagnostic(rule, place, message, mend, edits, more);
    }

    /** Errors before warnings before notes, then by place, so that a run says the same whatever order it worked in. */
    @Override
    public int compareTo(Diagnostic other) {
        int bySeverity = severity().compareTo(other.severity());
        if (bySeverity != 0) {
            return bySeverity;
        }
        int byPlace = place.compareTo(other.place);
        if (byPlace != 0) {
            return byPlace;
        }
        int byRule = rule.id().compareTo(other.rule.id());
        return byRule != 0 ? byRule : message.compareTo(other.message);
    }
}
