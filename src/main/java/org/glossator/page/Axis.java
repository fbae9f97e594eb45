package org.glossator.page;

import java.util.List;

/** The events drawn on an axis from top to bottom, for small screens and for wide ones. */
public record Axis(Drawing narrow, Drawing wide) {
    /**
     * One drawing. All its lengths are written as SVG takes them, such as "12.5em".
     *
     * @param years those that have events, each as long as its labels need
     * @param gaps the years between them, squeezed
     */
    public record Drawing(String height, List<Year> years, List<Gap> gaps, List<Mark> marks) {}

    /** One year, from where to where it goes. */
    public record Year(String words, String top, String bottom) {}

    /**
     * Years that are left out.
     *
     * @param middle where the axis is broken
     * @param label where its words stand
     * @param words how many years there are
     */
    public record Gap(String middle, String label, String words) {}

    /**
     * One event.
     *
     * @param isDay whether its day is known: a dot; else a bar as long as its month or its year
     * @param isReported whether an article reports it
     * @param label where the first of its lines stands
     * @param lines its title, shortened where it is long
     */
    public record Mark(
            Link event,
            String when,
            boolean isDay,
            boolean isReported,
            String top,
            String length,
            String middle,
            String label,
            List<String> lines) {}
}
