package org.glossator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.model.Event;
import org.glossator.model.Moment;

/**
 * Draws events on an axis on which far-apart dates stay readable.
 *
 * @param letters as many as fit on a line beside the axis
 * @param most how many lines a title may take
 */
record AxisDrawing(Parts parts, int letters, int most) {
    // Fewer than these say nothing that a list does not say better.
    private static final int FEWEST = 3;
    private static final double LINE = 1.25;
    private static final double SPACE = 0.5;
    private static final double DOT = 0.9;
    private static final double MARGIN = 0.8;

    /** What stands beside the axis: an event; or words for years that are left out. */
    private record Label(Optional<Event> event, double middle, List<String> lines) {
        double height() {
            return lines.size() * LINE + SPACE;
        }
    }

    /** The events' axis, for screens of 320 px and for wide ones; empty where there are too few of them. */
    static Optional<Axis> of(Parts parts, List<Event> events) {
        return events.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new Axis(
                        new AxisDrawing(parts, 30, 3).draw(events), new AxisDrawing(parts, 90, 1).draw(events)));
    }

    private Axis.Drawing draw(List<Event> events) {
        TreeMap<Integer, Double> needed = new TreeMap<>();
        events.forEach(event -> needed.merge(year(event), label(event, 0).height(), Double::sum));
        AxisScale scale = new AxisScale(needed);
        List<Label> labels = labels(events, scale);
        List<Double> tops = AxisScale.apart(
                labels.stream().map(label -> label.middle() - LINE / 2).toList(),
                labels.stream().map(Label::height).toList());
        List<Axis.Gap> gaps = new ArrayList<>();
        List<Axis.Mark> marks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            String place = at(tops.get(i) + LINE / 2);
            label.event()
                    .ifPresentOrElse(
                            event -> marks.add(mark(event, scale, place, label.lines())),
                            () -> gaps.add(new Axis.Gap(
                                    at(label.middle()), place, label.lines().get(0))));
        }
        int last = labels.size() - 1;
        double bottom = Math.max(scale.end(), tops.get(last) + labels.get(last).height());
        return new Axis.Drawing(em(bottom + MARGIN), years(needed, scale), List.copyOf(gaps), List.copyOf(marks));
    }

    private List<Label> labels(List<Event> events, AxisScale scale) {
        List<Label> labels = new ArrayList<>();
        int before = year(events.get(0));
        for (Event event : events) {
            if (year(event) - before > 1) {
                String words = parts.strings().count("axis.gap", year(event) - before - 1);
                double middle = (scale.end(before) + scale.start(year(event))) / 2;
                labels.add(new Label(Optional.empty(), middle, List.of(words)));
            }
            labels.add(label(event, middle(scale, event.date())));
            before = year(event);
        }
        return labels;
    }

    private Label label(Event event, double middle) {
        return new Label(Optional.of(event), middle, lines(parts.text(event.title())));
    }

    private Axis.Mark mark(Event event, AxisScale scale, String label, List<String> lines) {
        Moment date = event.date();
        boolean isDay = date.precision() == Moment.Precision.DAY;
        double middle = middle(scale, date);
        double length = isDay ? DOT : length(scale, date);
        return new Axis.Mark(
                parts.link(event),
                parts.dates().when(date).words(),
                isDay,
                !parts.index().reporting(event).isEmpty(),
                at(middle - length / 2),
                em(length),
                at(middle),
                label,
                lines);
    }

    private static double middle(AxisScale scale, Moment date) {
        return (scale.of(date.first()) + scale.of(date.last())) / 2;
    }

    private static double length(AxisScale scale, Moment date) {
        return Math.max(scale.of(date.last()) - scale.of(date.first()), 1.5 * DOT);
    }

    private static int year(Event event) {
        return event.date().first().getYear();
    }

    private static List<Axis.Year> years(TreeMap<Integer, Double> years, AxisScale scale) {
        return years.keySet().stream()
                .map(year -> new Axis.Year(Integer.toString(year), at(scale.start(year)), at(scale.end(year))))
                .toList();
    }

    // Broken between words, since nobody here knows how to part one; what has no room is left out, with a sign of it.
    private List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String whole : title.split(" ", -1)) {
            String word = whole.length() > letters ? whole.substring(0, letters - 1) + "…" : whole;
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || longer.length() <= letters) {
                line = longer;
            } else if (lines.size() + 1 == most) {
                line = line + " …";
                break;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    private static String at(double place) {
        return em(place + MARGIN);
    }

    private static String em(double length) {
        return String.format(Locale.ROOT, "%.2fem", length);
    }
}
