package org.glossator.card;

import java.util.List;

/**
 * Draws cards as PNG files of {@value #WIDTH} by {@value #HEIGHT} pixels. Safe for use by several threads.
 *
 * <p>All words must have passed {@link Lettering}; other characters are left out.
 */
public final class CardPainter {
    /** The size that other sites ask for, in pixels. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final int MARGIN = 88;
    private static final int MEASURE = WIDTH - 2 * MARGIN;
    private static final int BAND = 14;
    private static final int KIND_BASELINE = 118;
    private static final int TITLE_TOP = 150;
    private static final int TITLE_BOTTOM = 492;
    private static final int RULE_TOP = 528;
    private static final int FOOT_BASELINE = 578;
    private static final double BELOW_SIZE = 34;
    private static final int BELOW_LEADING = 46;
    private static final int BELOW_GAP = 20;
    private static final int BELOW_LINES = 3;
    private static final int FOOT_GAP = 40;

    private final Typeface strong = Typeface.packed("title.ttf");
    private final Typeface plain = Typeface.packed("text.ttf");
    private final byte[] palette;

    public CardPainter(Colours colours) {
        this.palette = Ink.palette(colours);
    }

    /** Which words the cards can bear. */
    public Lettering lettering() {
        return new Lettering(strong);
    }

    /** The card as a file. */
    public byte[] png(Card card) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.fill(0, 0, BAND, HEIGHT, Ink.MARK);
        Hand kind = new Hand(strong, 32, Ink.MARK);
        card.kind().ifPresent(words -> kind.write(cut(words, kind, MEASURE), MARGIN, KIND_BASELINE, canvas));
        writeTitle(card, canvas);
        writeFoot(card, canvas);
        return Png.of(canvas, palette);
    }

    private void writeTitle(Card card, Canvas canvas) {
        Hand quiet = new Hand(plain, BELOW_SIZE, Ink.QUIET);
        LineBreaker breaker = new LineBreaker(quiet::width, MEASURE);
        List<String> below =
                card.below().map(words -> breaker.lines(words, BELOW_LINES)).orElse(List.of());
        TitleSize size = size(card.title(), below.size(), TITLE_BOTTOM - TITLE_TOP);
        List<String> lines = size.lines(card.title(), strong, MEASURE);
        int first = TITLE_TOP + size.pixels();
        write(lines, size.hand(strong), first, size.leading(), canvas);
        int last = first + (lines.size() - 1) * size.leading();
        int room = Math.max(1, (TITLE_BOTTOM - BELOW_GAP - last) / BELOW_LEADING);
        List<String> kept = below.size() > room ? breaker.lines(card.below().orElse(""), room) : below;
        write(kept, quiet, last + BELOW_GAP + BELOW_LEADING, BELOW_LEADING, canvas);
    }

    // What stands below shall stay whole, unless the title would have to be small for it.
    private TitleSize size(String title, int below, int height) {
        int whole = below == 0 ? 0 : BELOW_GAP + below * BELOW_LEADING;
        int least = below == 0 ? 0 : BELOW_GAP + BELOW_LEADING;
        TitleSize size = TitleSize.of(title, strong, MEASURE, height - whole);
        return size.compareTo(TitleSize.MIDDLE) <= 0 ? size : TitleSize.of(title, strong, MEASURE, height - least);
    }

    private static void write(List<String> lines, Hand hand, int first, int leading, Canvas canvas) {
        for (int i = 0; i < lines.size(); i++) {
            hand.write(lines.get(i), MARGIN, first + i * leading, canvas);
        }
    }

    private void writeFoot(Card card, Canvas canvas) {
        canvas.fill(MARGIN, RULE_TOP, MEASURE, 2, Ink.RULE);
        Hand site = new Hand(strong, 28, Ink.TEXT);
        Hand host = new Hand(plain, 26, Ink.QUIET);
        String address = cut(card.host(), host, MEASURE / 2.0);
        double start = card.site().isPresent() ? WIDTH - MARGIN - host.width(address) : MARGIN;
        card.site()
                .ifPresent(
                        name -> site.write(cut(name, site, start - MARGIN - FOOT_GAP), MARGIN, FOOT_BASELINE, canvas));
        host.write(address, start, FOOT_BASELINE, canvas);
    }

    private static String cut(String words, Hand hand, double width) {
        return new LineBreaker(hand::width, width).shortened(words);
    }
}
