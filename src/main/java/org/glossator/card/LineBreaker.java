package org.glossator.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cuts a title into lines that are about as long as each other.
 *
 * @param measure how wide some words are
 */
record LineBreaker(ToDoubleFunction<String> measure, double width) {
    private static final String BREAKS_BEHIND = " -\u2010\u2012\u2013\u2014/";
    private static final double STEP = 8;

    /** The lines, in no more of them than are needed; the narrowest that still need no more. */
    List<String> lines(String title) {
        List<String> pieces = pieces(title);
        List<String> lines = filled(pieces, width);
        int count = lines.size();
        double narrow = Math.min(width, widest(pieces));
        for (double wide = width; wide - narrow > STEP; ) {
            double middle = (narrow + wide) / 2;
            List<String> tried = filled(pieces, middle);
            lines = tried.size() == count ? tried : lines;
            wide = tried.size() == count ? middle : wide;
            narrow = tried.size() == count ? narrow : middle;
        }
        return lines;
    }

    /** How many lines are needed. */
    int count(String title) {
        return filled(pieces(title), width).size();
    }

    /** At most so many lines; where there would be more, the last one ends in an ellipsis. */
    List<String> lines(String words, int most) {
        List<String> lines = lines(words);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> whole = filled(pieces(words), width);
        List<String> kept = new ArrayList<>(whole.subList(0, most - 1));
        kept.add(shortened(whole.get(most - 1) + " " + whole.get(most)));
        return kept;
    }

    boolean fits(String title) {
        return widest(pieces(title)) <= width;
    }

    /** As much of the beginning as fits into the width, with an ellipsis where it is not all. */
    String shortened(String words) {
        String whole = words.strip();
        if (measure.applyAsDouble(whole) <= width) {
            return whole;
        }
        String kept = "";
        for (String piece : pieces(whole)) {
            if (measure.applyAsDouble(ended(kept + piece)) > width) {
                break;
            }
            kept += piece;
        }
        return ended(kept.isEmpty() ? head(whole, 1) : kept);
    }

    private static String ended(String words) {
        return words.strip().replaceAll("[\\s,;:.\u2013\u2014-]+$", "") + "\u2026";
    }

    private List<String> filled(List<String> pieces, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            if (!line.isEmpty() && measure.applyAsDouble((line + piece).strip()) > room) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        return lines;
    }

    private double widest(List<String> pieces) {
        return pieces.stream()
                .mapToDouble(piece -> measure.applyAsDouble(piece.strip()))
                .max()
                .orElse(0);
    }

    /** What must not be cut, each with the sign or the space behind which a line may end. */
    private List<String> pieces(String title) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= title.length(); i++) {
            if (i == title.length() || mayBreak(title, i)) {
                addPiece(title.substring(start, i), pieces);
                start = i;
            }
        }
        return pieces;
    }

    // Not in front of a space, nor between a sign and a number to which it belongs.
    private static boolean mayBreak(String title, int at) {
        char before = title.charAt(at - 1);
        char after = title.charAt(at);
        boolean isOpening = before != ' ' && (at < 2 || title.charAt(at - 2) == ' ');
        return (BREAKS_BEHIND.indexOf(before) >= 0 && after != ' ' && !isOpening && !Character.isDigit(after))
                || (before == ' ' && after != '\u2013' && after != '\u2014' && after != ' ');
    }

    // A word that is wider than the line is cut where it must be.
    private void addPiece(String piece, List<String> pieces) {
        String rest = piece;
        while (measure.applyAsDouble(rest.strip()) > width && rest.codePointCount(0, rest.length()) > 1) {
            String head = head(rest, width);
            pieces.add(head);
            rest = rest.substring(head.length());
        }
        pieces.add(rest);
    }

    /** The longest beginning that fits; at least one character. */
    private String head(String words, double room) {
        int end = words.offsetByCodePoints(0, 1);
        while (end < words.length()) {
            int next = words.offsetByCodePoints(end, 1);
            if (measure.applyAsDouble(words.substring(0, next)) > room) {
                break;
            }
            end = next;
        }
        return words.substring(0, end);
    }
}
