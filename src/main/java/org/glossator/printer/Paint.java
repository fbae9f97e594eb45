package org.glossator.printer;

import org.glossator.source.Severity;

/** Colours words for a terminal that shows colours, or leaves them as they are. */
enum Paint {
    NONE,
    ANSI;

    private static final String END = "\u001B[0m";

    /** The words in their severity's colour: red, yellow or cyan. */
    String severity(Severity severity, String words) {
        return switch (severity) {
            case ERROR -> between("\u001B[1;31m", words);
            case WARNING -> between("\u001B[1;33m", words);
            case NOTE -> between("\u001B[1;36m", words);
        };
    }

    String bold(String words) {
        return between("\u001B[1m", words);
    }

    String removed(String words) {
        return between("\u001B[31m", words);
    }

    String added(String words) {
        return between("\u001B[32m", words);
    }

    private String between(String begin, String words) {
        return this == NONE || words.isEmpty() ? words : begin + words + END;
    }
}
