package org.glossator.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where a day stands on a drawn axis: in proportion within its year, while years are as long as their labels need, and
 * years without events take no more than the sign that they are left out.
 */
final class AxisScale {
    private static final double SHORTEST_YEAR = 2.2;
    private static final double GAP = 2.4;

    private final NavigableMap<Integer, Double> starts = new TreeMap<>();
    private final NavigableMap<Integer, Double> lengths;
    private final double end;

    /** @param needed how much room the labels of each year need */
    AxisScale(NavigableMap<Integer, Double> needed) {
        lengths = new TreeMap<>(needed);
        lengths.replaceAll((year, room) -> Math.max(room, SHORTEST_YEAR));
        double at = 0;
        for (int year : lengths.keySet()) {
            Integer before = lengths.lowerKey(year);
            at += before != null && year - before > 1 ? GAP : 0;
            starts.put(year, at);
            at += lengths.getOrDefault(year, 0.0);
        }
        end = at;
    }

    double end() {
        return end;
    }

    double start(int year) {
        return starts.getOrDefault(year, 0.0);
    }

    double end(int year) {
        return start(year) + lengths.getOrDefault(year, 0.0);
    }

    /** Where a day begins. */
    double of(LocalDate day) {
        double part = (day.getDayOfYear() - 1.0) / day.lengthOfYear();
        return start(day.getYear()) + part * (end(day.getYear()) - start(day.getYear()));
    }

    /**
     * Places labels one below the other, each as near as can be to where it belongs: those that would overlap move apart
     * around their common middle.
     *
     * @param wanted where each label would best begin, from top to bottom
     * @param heights how high each is
     */
    static List<Double> apart(List<Double> wanted, List<Double> heights) {
        List<Double> offsets = new ArrayList<>();
        List<double[]> blocks = new ArrayList<>(); // sum and number of what its labels want
        double offset = 0;
        for (int i = 0; i < wanted.size(); i++) {
            offsets.add(offset);
            double[] block = {wanted.get(i) - offset, 1};
            while (!blocks.isEmpty() && mean(blocks.get(blocks.size() - 1)) > mean(block)) {
                double[] above = blocks.remove(blocks.size() - 1);
                block = new double[] {above[0] + block[0], above[1] + block[1]};
            }
            blocks.add(block);
            offset += heights.get(i);
        }
        List<Double> placed = new ArrayList<>();
        for (double[] block : blocks) {
            for (int i = 0; i < block[1]; i++) {
                placed.add(Math.max(0, mean(block)) + offsets.get(placed.size()));
            }
        }
        return placed;
    }

    private static double mean(double[] block) {
        return block[0] / block[1];
    }
}
