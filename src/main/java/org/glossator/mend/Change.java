package org.glossator.mend;

import java.util.List;
import org.glossator.source.Diagnostic;

/**
 * What one file would become.
 *
 * @param path its path below the project's folder
 * @param to its path afterwards, which is another one only where it is renamed
 * @param before its bytes now
 * @param after its bytes afterwards
 * @param mended the faults that the change mends
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are handed on and never changed
public record Change(String path, String to, byte[] before, byte[] after, List<Diagnostic> mended) {
    public Change {
        mended = List.copyOf(mended);
    }

    public boolean isRenaming() {
        return !path.equals(to);
    }

    /** The text now, as far as it can be shown. */
    public String textBefore() {
        return Encoding.shown(before);
    }

    public String textAfter() {
        return Encoding.shown(after);
    }
}
