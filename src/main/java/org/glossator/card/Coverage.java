package org.glossator.card;

/**
 * How much of each pixel an outline covers, worked out exactly from the areas beneath its edges.
 *
 * <p>Every edge adds to the cells of its rows what it changes there; the sum from the left is the coverage. Curves are
 * cut into {@value #PIECES} straight pieces. Only sums, products and quotients of doubles are used, which every Java
 * from 17 on rounds alike.
 */
final class Coverage implements Pen {
    private static final int PIECES = 6;

    private final int width;
    private final int height;
    private final double[] cells;
    private double fromX;
    private double fromY;

    /** A box of pixels whose row 0 is the lowest, since {@code y} grows upwards. */
    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.cells = new double[(width + 2) * height];
    }

    @Override
    public void moveTo(double x, double y) {
        fromX = x;
        fromY = y;
    }

    @Override
    public void curveTo(double controlX, double controlY, double x, double y) {
        double startX = fromX;
        double startY = fromY;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            lineTo(
                    u * u * startX + 2 * u * t * controlX + t * t * x,
                    u * u * startY + 2 * u * t * controlY + t * t * y);
        }
    }

    @Override
    public void lineTo(double x, double y) {
        boolean isUp = y > fromY;
        if (isUp) {
            edge(fromX, fromY, x, y, 1);
        } else if (y < fromY) {
            edge(x, y, fromX, fromY, -1);
        }
        fromX = x;
        fromY = y;
    }

    private void edge(double lowX, double lowY, double highX, double highY, int sign) {
        double slope = (highX - lowX) / (highY - lowY);
        double y = Math.max(lowY, 0);
        double x = lowX + (y - lowY) * slope;
        int last = Math.min(height, (int) Math.ceil(highY));
        for (int row = (int) y; row < last; row++) {
            double nextY = Math.min(row + 1, highY);
            double nextX = lowX + (nextY - lowY) * slope;
            span(row * (width + 2), Math.min(x, nextX), Math.max(x, nextX), (nextY - y) * sign);
            x = nextX;
            y = nextY;
        }
    }

    /** Adds a piece of an edge that stays in one row and rises by {@code rise}. */
    private void span(int row, double left, double right, double rise) {
        double from = Math.min(Math.max(left, 0), width);
        double to = Math.min(Math.max(right, 0), width);
        int first = (int) from;
        int end = (int) Math.ceil(to);
        if (end <= first + 1) {
            double middle = (from + to) / 2 - first;
            cells[row + first] += rise * (1 - middle);
            cells[row + first + 1] += rise * middle;
            return;
        }
        double share = rise / (to - from);
        double covered = 0;
        for (int cell = first; cell < end; cell++) {
            double enters = Math.max(from, cell) - cell;
            double leaves = Math.min(to, cell + 1) - cell;
            double change = share * (leaves - enters);
            cells[row + cell] += change * (1 - (enters + leaves) / 2) + covered;
            covered = change * ((enters + leaves) / 2);
        }
        cells[row + end] += covered;
    }

    /** Writes how much of each pixel of a row is covered, from 0 to {@code most}. */
    void row(int row, int most, byte[] into, int at) {
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += cells[row * (width + 2) + x];
            into[at + x] = (byte) (Math.min(Math.abs(sum), 1) * most + 0.5);
        }
    }
}
