package org.glossator.override;

import java.util.ArrayList;
import java.util.List;

/** What one text has otherwise than another, line by line, with a few lines around each change. */
final class LineChanges {
    private static final int AROUND = 2;

    private final List<String> before;
    private final List<String> after;
    private final int[][] common;

    private LineChanges(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /** Lines that begin with "- " where they went, "+ " where they came, and two blanks where they stayed. */
    static List<String> between(String before, String after) {
        return near(new LineChanges(before.lines().toList(), after.lines().toList()).all());
    }

    private List<String> all() {
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean stays =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            if (stays) {
                lines.add("  " + before.get(i++));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + before.get(i++));
            } else {
                lines.add("+ " + after.get(j++));
            }
        }
        return lines;
    }

    private static List<String> near(List<String> lines) {
        List<String> kept = new ArrayList<>();
        int last = -1;
        for (int at = 0; at < lines.size(); at++) {
            if (isNearChange(lines, at)) {
                if (last >= 0 && at > last + 1) {
                    kept.add("  ...");
                }
                kept.add(lines.get(at));
                last = at;
            }
        }
        return kept;
    }

    private static boolean isNearChange(List<String> lines, int at) {
        int to = Math.min(lines.size(), at + AROUND + 1);
        return lines.subList(Math.max(0, at - AROUND), to).stream().anyMatch(line -> !line.startsWith("  "));
    }
}
