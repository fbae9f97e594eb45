package org.glossator.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A card as the JDK's own reader of pictures sees it. */
record Picture(BufferedImage image, Map<String, Integer> chunks) {
    static final int PAPER = 0xFFFFFF;
    private static final Colours BLACK_ON_WHITE = new Colours("#fff", "#000000", "#555", "#00f", "#ddd");

    static byte[] file(Card card) {
        return new CardPainter(BLACK_ON_WHITE).png(card);
    }

    static Picture of(Card card) {
        return read(file(card));
    }

    static Picture titled(String title) {
        return of(card(title));
    }

    static Card card(String title) {
        return new Card(Optional.of("Term"), title, Optional.empty(), Optional.of("A site"), "example.org");
    }

    static Picture read(byte[] png) {
        try {
            return new Picture(ImageIO.read(new ByteArrayInputStream(png)), chunks(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> chunks(byte[] png) {
        Map<String, Integer> chunks = new LinkedHashMap<>();
        ByteBuffer bytes = ByteBuffer.wrap(png);
        assertThat(bytes.getLong()).isEqualTo(0x89504E470D0A1A0AL);
        while (bytes.hasRemaining()) {
            int length = bytes.getInt();
            CRC32 sum = new CRC32();
            sum.update(png, bytes.position(), length + 4);
            chunks.put(new String(png, bytes.position(), 4, StandardCharsets.US_ASCII), length);
            bytes.position(bytes.position() + length + 4);
            assertThat(bytes.getInt()).isEqualTo((int) sum.getValue());
        }
        return chunks;
    }

    int colours() {
        return ((IndexColorModel) image.getColorModel()).getMapSize();
    }

    /** Whether anything is drawn within a box; the bounds to the right and below are outside. */
    boolean hasInk(int left, int top, int right, int bottom) {
        int[] pixels = image.getRGB(left, top, right - left, bottom - top, null, 0, right - left);
        return Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xFFFFFF) != PAPER);
    }

    /** How many lines of the title there are: bands of rows with full black, parted by white. */
    int titleLines() {
        int lines = 0;
        int dark = 0;
        for (int y = 125; y < 525; y++) {
            int[] row = image.getRGB(88, y, 1024, 1, null, 0, 1024);
            boolean isDark = Arrays.stream(row).anyMatch(pixel -> (pixel & 0xFFFFFF) == 0);
            dark = isDark ? dark + 1 : 0;
            lines += dark == 20 ? 1 : 0;
        }
        return lines;
    }

    byte[] title() {
        int[] pixels = image.getRGB(0, 125, CardPainter.WIDTH, 390, null, 0, CardPainter.WIDTH);
        ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.length);
        bytes.asIntBuffer().put(pixels);
        return bytes.array();
    }
}
