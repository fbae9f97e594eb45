package org.glossator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.glossator.publish.PublishRefused;

/** Says in words what stopped a run: a place that cannot be used, or a fault of the program. */
final class Failure {
    /** The option that shows more of it. */
    static final String DEBUG = "--debug";

    private Failure() {}

    /** @param debug whether the person wants to see where in the program it happened */
    static int report(Throwable fault, boolean debug, Surroundings surroundings) {
        if (debug) {
            fault.printStackTrace(surroundings.err());
        }
        Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        if (cause instanceof PublishRefused refused) {
            surroundings.err().println("error: " + refused.getMessage());
            surroundings.err().println("  " + refused.mend());
            return Exit.WRONG_USE;
        } else if (cause instanceof IOException unusable) {
            surroundings.err().println("error: " + inWords(unusable));
            way(unusable).ifPresent(way -> surroundings.err().println("  " + way));
            return Exit.WRONG_USE;
        }
        surroundings.err().println("error: a fault of Glossator itself: " + cause);
        surroundings.err().println("  please report it with what you did; --debug shows where it happened");
        return Exit.BUG;
    }

    private static Optional<String> way(IOException unusable) {
        if (unusable instanceof AccessDeniedException) {
            return Optional.of("close it in other programs; if it is not yours, work in a folder of your own,"
                    + " such as one in your documents");
        }
        return unusable instanceof NoSuchFileException
                ? Optional.of("see how its name is written, and whether its folder is there")
                : Optional.empty();
    }

    private static String inWords(IOException unusable) {
        if (unusable instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written";
        } else if (unusable instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        } else if (unusable instanceof FileSystemException place) {
            return place.getFile() + " cannot be used: " + place.getReason();
        }
        return "a file cannot be read or written: " + unusable.getMessage();
    }
}
