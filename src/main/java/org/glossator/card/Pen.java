package org.glossator.card;

/** Takes the lines and curves of an outline, each from where the last one ended; {@code y} grows upwards. */
interface Pen {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /** A quadratic curve. */
    void curveTo(double controlX, double controlY, double x, double y);

    /** The pen for an outline whose points are {@code factor} times as far from its origin. */
    default Pen scaled(double factor) {
        return new PlacedPen(this, factor, 0, 0, factor, 0, 0);
    }
}
