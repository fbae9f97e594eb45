package org.glossator.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One code point as a terminal shows it.
 *
 * <p>Characters that show nothing or turn the line about (controls, direction overrides, lone surrogates) are shown by
 * their number, such as {@code <U+202E>}, so that nothing in an excerpt is hidden and no content can steer a terminal.
 *
 * @param offset where the code point stands in the text it was taken from, in UTF-16 units
 * @param codePoint the code point itself
 * @param shown what is printed for it
 * @param columns how many columns of a terminal that takes
 */
record Glyph(int offset, int codePoint, String shown, int columns) {
    private static final String TAB = "    ";
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int LIGHTEST_SKIN = 0x1F3FB;
    private static final int DARKEST_SKIN = 0x1F3FF;
    private static final Glyph NOTHING = new Glyph(0, 0, "", 0);

    static List<Glyph> of(String text) {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        Glyph previous = NOTHING;
        for (int offset = 0; offset < text.length(); ) {
            int codePoint = text.codePointAt(offset);
            String shown = shown(codePoint);
            previous = new Glyph(offset, codePoint, shown, columns(codePoint, shown, previous));
            glyphs.add(previous);
            offset += Character.charCount(codePoint);
        }
        return glyphs;
    }

    /** The text with nothing hidden in it, on one line. */
    static String shown(String text) {
        return of(text).stream().map(Glyph::shown).collect(Collectors.joining());
    }

    static int columns(List<Glyph> glyphs) {
        return glyphs.stream().mapToInt(Glyph::columns).sum();
    }

    private static String shown(int codePoint) {
        if (codePoint == '\t') {
            return TAB;
        }
        return isHidden(codePoint) ? String.format(Locale.ROOT, "<U+%04X>", codePoint) : Character.toString(codePoint);
    }

    private static int columns(int codePoint, String shown, Glyph previous) {
        if (codePoint == '\t' || isHidden(codePoint)) {
            return shown.length();
        }
        if (codePoint == EMOJI_SELECTOR) {
            return previous.columns == 1 ? 1 : 0;
        }
        boolean joined = previous.codePoint == JOINER && !Character.isLetter(codePoint);
        boolean skin = codePoint >= LIGHTEST_SKIN && codePoint <= DARKEST_SKIN && previous.columns == 2;
        if (joined || skin || isCombining(codePoint)) {
            return 0;
        }
        return WideCharacters.contain(codePoint) ? 2 : 1;
    }

    // The joiners write emoji and Persian, and the Arabic number signs are seen; other format characters are not.
    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> codePoint != JOINER && codePoint != NON_JOINER && !isNumberSign(codePoint);
            default -> false;
        };
    }

    private static boolean isNumberSign(int codePoint) {
        return (codePoint >= 0x0600 && codePoint <= 0x0605) || codePoint == 0x06DD || codePoint == 0x08E2;
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        boolean hangulPart = codePoint >= 0x1160 && codePoint <= 0x11FF;
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint == JOINER
                || codePoint == NON_JOINER
                || hangulPart;
    }
}
