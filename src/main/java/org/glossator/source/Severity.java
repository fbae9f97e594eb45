package org.glossator.source;

/** How much a fault weighs: an error stops publication, a warning only under {@code --strict}, a note never. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word that stands before a message, in lower case. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
