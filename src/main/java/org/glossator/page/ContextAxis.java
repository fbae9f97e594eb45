package org.glossator.page;

import java.util.List;

/**
 * The pieces of context on a small axis, with the claim among them: in the order of time, not to scale. Places are
 * written as SVG takes them, such as "12.5%".
 */
public record ContextAxis(String claim, When made, List<Mark> marks) {
    /**
     * One piece of context.
     *
     * @param number that of the piece on the page
     * @param isAfter whether it was learned after the claim
     * @param year the words below it; empty where the mark before bears the same
     */
    public record Mark(int number, String place, boolean isAfter, String year) {}
}
