package org.glossator.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A font that is packed with the tool: its letters, how wide they are and how close two of them stand.
 *
 * <p>It reads what {@code script/card-fonts} writes: TrueType outlines, one table of characters of format 4 and one of
 * kerning of format 0. Lengths are parts of the font's size. Safe for use by several threads.
 */
final class Typeface {
    private final FontFile file;
    private final GlyphReader glyphs;
    private final double unit;
    private final int widths;
    private final int widthCount;
    private final Map<Integer, Integer> characters = new HashMap<>();
    private final Map<Integer, Integer> kerning = new HashMap<>();
    private final Map<Drawn, Mask> masks = new ConcurrentHashMap<>();

    private Typeface(FontFile file) {
        this.file = file;
        this.unit = file.unsigned(file.table("head") + 18);
        this.glyphs = new GlyphReader(file);
        this.widths = file.table("hmtx");
        this.widthCount = file.unsigned(file.table("hhea") + 34);
        readCharacters(file.table("cmap"));
        readKerning(file.table("kern") + 4);
    }

    static Typeface packed(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + name);
            }
            return new Typeface(new FontFile(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readCharacters(int table) {
        int start = table + file.integer(table + 8);
        int twice = file.unsigned(start + 6);
        for (int at = start + 14; at < start + 14 + twice; at += 2) {
            int last = file.unsigned(at);
            int first = file.unsigned(at + twice + 2);
            for (int point = first; point <= last && point < 0xFFFF; point++) {
                characters.put(point, glyphAt(point, first, at + twice + 2, twice));
            }
        }
    }

    // Format 4: a difference to add, or a distance from its own place to a list of glyphs.
    private int glyphAt(int point, int first, int at, int twice) {
        int difference = file.unsigned(at + twice);
        int distance = file.unsigned(at + 2 * twice);
        int glyph = distance == 0 ? point : file.unsigned(at + 2 * twice + distance + 2 * (point - first));
        return glyph + difference & 0xFFFF;
    }

    private void readKerning(int table) {
        int count = file.unsigned(table + 6);
        for (int at = table + 14; at < table + 14 + 6 * count; at += 6) {
            kerning.put(file.integer(at), file.signed(at + 4));
        }
    }

    boolean has(int character) {
        return characters.getOrDefault(character, 0) != 0;
    }

    int glyph(int character) {
        return characters.getOrDefault(character, 0);
    }

    double width(int glyph) {
        return file.unsigned(widths + 4 * Math.min(glyph, widthCount - 1)) / unit;
    }

    /** How much further apart than by their widths the two stand; mostly less than nothing. */
    double kern(int glyph, int next) {
        return kerning.getOrDefault(glyph << 16 | next, 0) / unit;
    }

    private record Drawn(int glyph, double size) {}

    /** The glyph's shades, worked out once for each size. */
    Mask mask(int glyph, double size) {
        return masks.computeIfAbsent(new Drawn(glyph, size), key -> Mask.of(this, glyph, size));
    }

    /** The room that a glyph's shape takes. */
    record Box(double middle, double bottom, double top) {}

    Box box(int glyph) {
        int[] box = glyphs.box(glyph);
        return new Box((box[0] + box[1]) / 2.0 / unit, box[2] / unit, box[3] / unit);
    }

    /** Gives the outline to a pen. */
    void draw(int glyph, Pen pen) {
        glyphs.draw(glyph, pen.scaled(1 / unit));
    }
}
