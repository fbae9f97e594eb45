package org.glossator.printer;

import java.util.ArrayList;
import java.util.List;

/** Shows how a text changes, in the form that {@code diff -u} prints. */
public final class Differences {
    private static final int CONTEXT = 1;
    /** Beyond it, what lies between the first and the last changed line is shown as changed altogether. */
    private static final int LARGEST_TABLE = 4_000_000;

    private Differences() {}

    /** A line, and whether it is only in the old text, only in the new one, or in both. */
    private record Line(char sign, String words, int before, int after) {}

    /** The difference with a line of context around each change; empty where the texts are the same. */
    public static String unified(String before, String after, boolean colour) {
        List<Line> lines = lines(before.split("(?<=\n)", -1), after.split("(?<=\n)", -1));
        StringBuilder out = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sign() == ' ' || i < shown) {
                continue;
            }
            int from = Math.max(shown, i - CONTEXT);
            int to = i;
            for (int j = i; j < lines.size() && j <= to + 2 * CONTEXT + 1; j++) {
                to = lines.get(j).sign() == ' ' ? to : j;
            }
            shown = Math.min(lines.size(), to + 1 + CONTEXT);
            hunk(lines.subList(from, shown), colour ? Paint.ANSI : Paint.NONE, out);
        }
        return out.toString();
    }

    private static void hunk(List<Line> lines, Paint paint, StringBuilder out) {
        Line first = lines.get(0);
        long before = lines.stream().filter(line -> line.sign() != '+').count();
        long after = lines.stream().filter(line -> line.sign() != '-').count();
        out.append("@@ -" + first.before() + "," + before + " +" + first.after() + "," + after + " @@\n");
        for (Line line : lines) {
            String words = line.sign() + Glyph.shown(line.words().stripTrailing());
            out.append(line.sign() == '-' ? paint.removed(words) : line.sign() == '+' ? paint.added(words) : words)
                    .append('\n');
        }
    }

    private static List<Line> lines(String[] before, String[] after) {
        int start = 0;
        while (start < before.length && start < after.length && before[start].equals(after[start])) {
            start++;
        }
        int end = 0;
        while (end < before.length - start
                && end < after.length - start
                && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
            end++;
        }
        int[][] same = common(before, after, start, end);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            boolean outside = i < start || i >= before.length - end;
            boolean both = i < before.length
                    && j < after.length
                    && before[i].equals(after[j])
                    && (outside ? j < start || j >= after.length - end : same.length > 0);
            if (both) {
                lines.add(new Line(' ', before[i], ++i, ++j));
            } else if (i < before.length - end && (j >= after.length - end || isRemoved(same, i - start, j - start))) {
                lines.add(new Line('-', before[i], ++i, j + 1));
            } else {
                lines.add(new Line('+', after[j], i + 1, ++j));
            }
        }
        return lines;
    }

    private static boolean isRemoved(int[][] same, int i, int j) {
        return same.length == 0 || same[i + 1][j] >= same[i][j + 1];
    }

    // How many lines the remainders have in common, for each pair of beginnings; empty where it would be too large.
    private static int[][] common(String[] before, String[] after, int start, int end) {
        int rows = before.length - start - end;
        int columns = after.length - start - end;
        if ((long) (rows + 1) * (columns + 1) > LARGEST_TABLE) {
            return new int[0][];
        }
        int[][] same = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                same[i][j] = before[start + i].equals(after[start + j])
                        ? same[i + 1][j + 1] + 1
                        : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        return same;
    }
}
