package org.glossator.override;

/**
 * A file of the look that is packed with the tool.
 *
 * @param name its path, such as {@code pages/claim.ftlh}
 * @param about what it is, in a few words
 */
public record Original(String name, String about) {
    private static final String WORDS = "strings/";

    /** Whether a project's file holds only the lines that differ, so that nothing in it grows old. */
    public boolean isWords() {
        return name.startsWith(WORDS);
    }

    boolean isCalled(String wanted) {
        String file = name.substring(name.indexOf('/') + 1);
        return wanted.equals(name) || wanted.equals(file) || wanted.equals(file.substring(0, file.lastIndexOf('.')));
    }
}
