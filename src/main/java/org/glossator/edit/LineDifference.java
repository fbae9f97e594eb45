package org.glossator.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * In which lines two texts differ.
 *
 * @param sign a minus for a line of the first alone, a plus for one of the second alone, a space for one of both
 */
record LineDifference(char sign, String line) {
    private static final int LONGEST = 1500;

    /** The lines of both in their order; those that are the same at the beginning and at the end are left out. */
    static List<LineDifference> of(String first, String second) {
        List<String> one = first.lines().toList();
        List<String> two = second.lines().toList();
        int start = 0;
        while (start < Math.min(one.size(), two.size()) && one.get(start).equals(two.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < Math.min(one.size(), two.size()) - start
                && one.get(one.size() - 1 - tail).equals(two.get(two.size() - 1 - tail))) {
            tail++;
        }
        return between(one.subList(start, one.size() - tail), two.subList(start, two.size() - tail));
    }

    private static List<LineDifference> between(List<String> one, List<String> two) {
        List<LineDifference> found = new ArrayList<>();
        if (one.size() > LONGEST || two.size() > LONGEST) {
            one.forEach(line -> found.add(new LineDifference('-', line)));
            two.forEach(line -> found.add(new LineDifference('+', line)));
            return found;
        }
        int[][] common = common(one, two);
        int at = 0;
        int beside = 0;
        while (at < one.size() || beside < two.size()) {
            boolean isBoth =
                    at < one.size() && beside < two.size() && one.get(at).equals(two.get(beside));
            boolean isFirst =
                    beside == two.size() || (at < one.size() && common[at + 1][beside] >= common[at][beside + 1]);
            if (isBoth) {
                found.add(new LineDifference(' ', one.get(at)));
                at++;
                beside++;
            } else if (isFirst) {
                found.add(new LineDifference('-', one.get(at++)));
            } else {
                found.add(new LineDifference('+', two.get(beside++)));
            }
        }
        return found;
    }

    // How many lines the two have in common from each pair of lines on.
    private static int[][] common(List<String> one, List<String> two) {
        int[][] common = new int[one.size() + 1][two.size() + 1];
        for (int at = one.size() - 1; at >= 0; at--) {
            for (int beside = two.size() - 1; beside >= 0; beside--) {
                common[at][beside] = one.get(at).equals(two.get(beside))
                        ? common[at + 1][beside + 1] + 1
                        : Math.max(common[at + 1][beside], common[at][beside + 1]);
            }
        }
        return common;
    }
}
