package org.glossator.publish;

import java.io.Serial;

/** The folder or the files are such that publishing could harm what is not ours; nothing was written. */
public final class PublishRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String mend;

    /**
     * @param message what is in the way, in lower case and without a full stop; it may have several lines
     * @param mend what to do about it
     */
    PublishRefused(String message, String mend) {
        super(message);
        this.mend = mend;
    }

    public String mend() {
        return mend;
    }
}
