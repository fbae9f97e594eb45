package org.glossator.cite;

/**
 * A person or an institution.
 *
 * @param family the family name, or the whole name of an institution
 * @param given the given name; empty for an institution
 */
public record Name(String family, String given) {
    /** A name that is printed as it is. */
    public static Name whole(String name) {
        return new Name(name, "");
    }

    boolean isWhole() {
        return given.isEmpty();
    }
}
