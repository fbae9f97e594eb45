package org.glossator.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the name that somebody probably meant who wrote another one. */
public final class Nearest {
    /** What is longer than this is no name that somebody mistyped, and would take long to compare. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * The candidate that differs from the wrong name in the fewest letters: added, left out, changed or swapped with
     * their neighbour, whatever their case. Empty where all differ in more than about a third of their letters. Of two
     * equally near ones the first in alphabetical order.
     */
    public static Optional<String> to(String wrong, Collection<String> candidates) {
        Optional<String> best = Optional.empty();
        if (wrong.length() > LONGEST) {
            return best;
        }
        int[] written = letters(wrong);
        int least = Integer.MAX_VALUE;
        for (String candidate : new TreeSet<>(candidates)) {
            int[] meant = letters(candidate);
            int longer = Math.max(written.length, meant.length);
            int allowed = Math.min(Math.max(1, longer / 3), longer - 1);
            boolean hopeless = Math.abs(written.length - meant.length) > Math.min(allowed, least - 1);
            int distance = hopeless ? longer : distance(written, meant);
            if (distance <= allowed && distance < least) {
                best = Optional.of(candidate);
                least = distance;
            }
        }
        return best;
    }

    private static int[] letters(String name) {
        return name.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    // Optimal string alignment: three rows of the table are enough, the oldest for swapped neighbours.
    private static int distance(int[] from, int[] to) {
        int[] before = new int[to.length + 1];
        int[] last = new int[to.length + 1];
        int[] row = new int[to.length + 1];
        for (int j = 0; j <= to.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int changed = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return last[to.length];
    }
}
