package org.glossator.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words beside those of a text that come nearest to them, and the part in which the two differ.
 *
 * <p>It may only suggest: what differs is never taken for the same.
 *
 * @param nearest where the nearest words stand in the text
 * @param ours the part of our words, from the first to the last that differ; empty where a word is missing there
 * @param theirs the part of the text that stands in its place; empty where the text has nothing there
 */
public record Difference(Words.Range nearest, Words.Range ours, Words.Range theirs) {
    private static final int SAME_BUT_FOR_CAPITALS = 1;
    private static final int OTHER = 2;

    /** The nearest words of the text; empty where fewer than half of the words agree. */
    public static Optional<Difference> between(Words ours, Words text) {
        if (ours.tokens().isEmpty() || text.tokens().isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(ours.forms(), text.forms());
        int end = table.bestEnd();
        return table.cost(end) > ours.tokens().size() * OTHER / 2
                ? Optional.empty()
                : Optional.of(table.difference(end));
    }

    /** The costs of making a beginning of our words out of some part of the text. */
    private static final class Table {
        private final List<String> ours;
        private final List<String> theirs;
        private final int[][] costs;

        Table(List<String> ours, List<String> theirs) {
            this.ours = ours;
            this.theirs = theirs;
            costs = new int[ours.size() + 1][theirs.size() + 1];
            fill();
        }

        // The first row is free: the nearest words may begin anywhere in the text.
        private void fill() {
            for (int i = 1; i <= ours.size(); i++) {
                costs[i][0] = i * OTHER;
                for (int j = 1; j <= theirs.size(); j++) {
                    int changed = costs[i - 1][j - 1] + change(i, j);
                    int onlyOne = Math.min(costs[i - 1][j], costs[i][j - 1]) + OTHER;
                    costs[i][j] = Math.min(changed, onlyOne);
                }
            }
        }

        private int change(int i, int j) {
            String one = ours.get(i - 1);
            String other = theirs.get(j - 1);
            return one.equals(other) ? 0 : one.equalsIgnoreCase(other) ? SAME_BUT_FOR_CAPITALS : OTHER;
        }

        int bestEnd() {
            int best = 0;
            for (int j = 1; j <= theirs.size(); j++) {
                int gain = costs[ours.size()][best] - costs[ours.size()][j];
                // Another last word costs no more than none, and tells more.
                if (gain > 0 || (gain == 0 && j == best + 1)) {
                    best = j;
                }
            }
            return best;
        }

        int cost(int end) {
            return costs[ours.size()][end];
        }

        Difference difference(int end) {
            int i = ours.size();
            int j = end;
            List<int[]> same = new ArrayList<>();
            while (i > 0) {
                boolean both = j > 0 && costs[i][j] == costs[i - 1][j - 1] + change(i, j);
                if (both) {
                    i--;
                    j--;
                    if (change(i + 1, j + 1) == 0) {
                        same.add(0, new int[] {i, j});
                    }
                } else if (j > 0 && costs[i][j] == costs[i][j - 1] + OTHER) {
                    j--;
                } else {
                    i--;
                }
            }
            return framed(same, j, end);
        }

        // What agrees at the beginning and at the end is left out on both sides.
        private Difference framed(List<int[]> same, int start, int end) {
            int first = 0;
            while (first < same.size() && same.get(first)[0] == first && same.get(first)[1] == start + first) {
                first++;
            }
            int last = 0;
            while (last < same.size() - first && isAtEnd(same.get(same.size() - 1 - last), last, end)) {
                last++;
            }
            return new Difference(
                    new Words.Range(start, end),
                    new Words.Range(first, ours.size() - last),
                    new Words.Range(start + first, Math.max(start + first, end - last)));
        }

        private boolean isAtEnd(int[] pair, int last, int end) {
            return pair[0] == ours.size() - 1 - last && pair[1] == end - 1 - last;
        }
    }
}
