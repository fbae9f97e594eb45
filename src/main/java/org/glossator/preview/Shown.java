package org.glossator.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.glossator.source.Diagnostic;

/**
 * What came of making the site.
 *
 * @param files each file's bytes by its address, made when they are asked for; empty where a fault stops the site
 * @param faults every fault that stands
 * @param look another number than before when anything may have changed that pages load: style sheets, scripts, pictures
 */
public record Shown(Optional<Map<String, Supplier<byte[]>>> files, List<Diagnostic> faults, long look) {
    /** A page that was made alone. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
    public record Page(String address, byte[] html) {}
}
