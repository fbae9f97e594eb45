package org.glossator.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands on the sheets of a printed page.
 *
 * @param lines the pieces of text, in the order in which they were set
 */
record Paper(List<Line> lines) {
    /**
     * A piece of text on a sheet. Places are in points (1/72 inch) from the left upper corner.
     *
     * @param text its words
     * @param sheet the number of its sheet, from 1
     * @param left where its first letter begins
     * @param right where its last letter ends
     * @param bottom where its letters stand
     * @param width the width of the sheet
     * @param height the height of the sheet
     */
    record Line(String text, int sheet, float left, float right, float bottom, float width, float height) {
        boolean isOnTheSheet() {
            return left >= 0 && right <= width && bottom > 0 && bottom <= height;
        }
    }

    /** Reads a PDF file. */
    static Paper read(byte[] pdf) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition first = letters.get(0);
                TextPosition last = letters.get(letters.size() - 1);
                float right = last.getXDirAdj() + last.getWidthDirAdj();
                lines.add(new Line(
                        text,
                        getCurrentPageNo(),
                        first.getXDirAdj(),
                        right,
                        first.getYDirAdj(),
                        first.getPageWidth(),
                        first.getPageHeight()));
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return new Paper(List.copyOf(lines));
    }

    /** All letters and digits, whatever the lines in which they stand. */
    String letters() {
        return letters(String.join("", lines.stream().map(Line::text).toList()));
    }

    /** The same from the top of each sheet to its foot. What is placed by style is set behind what only flows. */
    String lettersByPlace() {
        return letters(String.join(
                "",
                lines.stream()
                        .sorted(Comparator.comparing(Line::sheet)
                                .thenComparing(Line::bottom)
                                .thenComparing(Line::left))
                        .map(Line::text)
                        .toList()));
    }

    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The first line that is this text. */
    Line line(String text) {
        return lines.stream()
                .filter(line -> letters(line.text()).equals(letters(text)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line says " + text));
    }
}
