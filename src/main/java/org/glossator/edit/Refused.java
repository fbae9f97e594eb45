package org.glossator.edit;

import java.util.List;

/** Thrown where an edit would not be safe; its message says so to the writer. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private static final int CONFLICT = 409;

    private final int status;

    private final transient List<LineDifference> difference;

    private Refused(int status, String words, List<LineDifference> difference) {
        super(words);
        this.status = status;
        this.difference = difference;
    }

    /** @param status what a browser is told of it, as HTTP numbers it */
    Refused(int status, String words) {
        this(status, words, List.of());
    }

    /** The refusal to write over what somebody else wrote meanwhile. */
    static Refused conflict(List<LineDifference> difference) {
        return new Refused(
                CONFLICT,
                "The file was changed in another place since you opened it. Nothing was saved, and what you typed is"
                        + " still here.",
                difference);
    }

    Refused(String words) {
        this(422, words);
    }

    /** What the file says, and what was typed; empty but for a conflict. */
    List<LineDifference> difference() {
        return difference;
    }

    int status() {
        return status;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
