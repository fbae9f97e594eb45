package org.glossator.scaffold;

/** Something cannot be made, for a reason that the person who asked for it can mend. */
public final class ScaffoldRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final String mend;

    /** @param mend what to do, in a line of its own */
    ScaffoldRefused(String message, String mend) {
        super(message);
        this.reason = message;
        this.mend = mend;
    }

    /** What is in the way. */
    public String reason() {
        return reason;
    }

    public String mend() {
        return mend;
    }
}
