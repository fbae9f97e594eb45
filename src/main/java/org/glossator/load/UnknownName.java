package org.glossator.load;

/** What to do about a name that no field has: it may be no name at all. */
final class UnknownName {
    private UnknownName() {}

    /** @param written what stands before the colon */
    static String mend(String written, Shape shape) {
        String fields = "the fields here are: " + String.join(", ", shape.names());
        return written.strip().contains(" ")
                ? "if this belongs to the text above, indent it like that text; if it is a note to yourself, begin the line"
                        + " with #"
                : fields;
    }
}
