package org.glossator.printer;

import java.util.List;
import java.util.stream.Collectors;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/**
 * The line of a place as a terminal shows it, cut around the place where it is too long.
 *
 * @param line what is shown of the line, without white space at its end
 * @param before columns before the first caret
 * @param carets columns under which carets stand, at least one
 */
record Excerpt(String line, int before, int carets) {
    private static final String CUT = "…";
    // A line may be a quarter of a million characters long; what is further away than this never fits anyway.
    private static final int REACH = 400;

    /**
     * The place's first line.
     *
     * @param room columns that the excerpt may take
     */
    static Excerpt of(Span place, int room) {
        SourceFile file = place.file();
        String line = file.line(place.line());
        int lineStart = file.offsetAt(place.line(), 1);
        int start = Math.min(place.start() - lineStart, line.length());
        int end = Math.min(place.end() - lineStart, line.length());
        boolean runsOn = place.end() - lineStart > line.length();
        int shownEnd = runsOn ? line.stripTrailing().length() : end;
        return of(line, start, Math.max(start, shownEnd), room);
    }

    private static Excerpt of(String line, int start, int end, int room) {
        int low = wholeCharacter(line, Math.max(0, start - REACH));
        int high = wholeCharacter(line, Math.min(line.length(), start + REACH));
        List<Glyph> glyphs = Glyph.of(line.substring(low, high));
        int first = firstAt(glyphs, start - low);
        int last = firstAt(glyphs, end - low);
        boolean whole = low == 0 && high == line.length() && Glyph.columns(glyphs) <= room;
        Window window = whole ? new Window(0, glyphs.size()) : Window.around(glyphs, first, last, room - 2);
        String left = low > 0 || window.from > 0 ? CUT : "";
        String right = high < line.length() || window.to < glyphs.size() ? CUT : "";
        String shown = glyphs.subList(window.from, window.to).stream()
                .map(Glyph::shown)
                .collect(Collectors.joining("", left, right));
        int before = left.length() + Glyph.columns(glyphs.subList(window.from, first));
        int carets = Glyph.columns(glyphs.subList(first, Math.max(first, Math.min(last, window.to))));
        return new Excerpt(shown.stripTrailing(), before, Math.max(1, carets));
    }

    private static int wholeCharacter(String line, int offset) {
        boolean inside = offset > 0
                && offset < line.length()
                && Character.isSurrogatePair(line.charAt(offset - 1), line.charAt(offset));
        return inside ? offset + 1 : offset;
    }

    private static int firstAt(List<Glyph> glyphs, int offset) {
        int index = 0;
        while (index < glyphs.size() && glyphs.get(index).offset() < offset) {
            index++;
        }
        return index;
    }

    /** The glyphs that are shown: those from one index up to another. */
    private record Window(int from, int to) {
        /** The place first, then its surroundings by turns, as long as they fit. */
        static Window around(List<Glyph> glyphs, int first, int last, int room) {
            int from = first;
            int to = first;
            int left = room;
            while (to < last && glyphs.get(to).columns() <= left) {
                left -= glyphs.get(to++).columns();
            }
            boolean grows = to >= last;
            while (grows) {
                grows = false;
                if (from > 0 && glyphs.get(from - 1).columns() <= left) {
                    left -= glyphs.get(--from).columns();
                    grows = true;
                }
                if (to < glyphs.size() && glyphs.get(to).columns() <= left) {
                    left -= glyphs.get(to++).columns();
                    grows = true;
                }
            }
            return new Window(from, to);
        }
    }
}
