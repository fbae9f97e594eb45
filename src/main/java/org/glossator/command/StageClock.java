package org.glossator.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows on a terminal which stage a run of more than a second is at, and with {@code --verbose} how long each one took.
 *
 * <p>Closing it clears the line.
 */
final class StageClock implements Progress, AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;

    private final PrintStream err;
    private final boolean verbose;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private long stageStarted = started;
    private Optional<String> current = Optional.empty();
    private boolean shown;

    StageClock(ContentOptions options, Surroundings surroundings) {
        this.err = surroundings.err();
        this.verbose = options.verbose();
        this.terminal = surroundings.terminal() && !options.quiet();
    }

    @Override
    public void stage(String name) {
        end();
        current = Optional.of(name);
        if (terminal && !verbose && System.nanoTime() - started > PATIENCE) {
            err.print("\r\u001b[K" + name + " …");
            err.flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        end();
        current = Optional.empty();
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }

    private void end() {
        long now = System.nanoTime();
        if (verbose && current.isPresent()) {
            err.println(String.format(Locale.ROOT, "%6.2f s  %s", (now - stageStarted) / 1e9, current.get()));
        }
        stageStarted = now;
    }
}
