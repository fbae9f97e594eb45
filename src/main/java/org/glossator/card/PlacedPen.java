package org.glossator.card;

/** Draws with another pen what is turned, stretched and moved before. */
record PlacedPen(Pen pen, double xx, double xy, double yx, double yy, double dx, double dy) implements Pen {
    @Override
    public void moveTo(double x, double y) {
        pen.moveTo(x(x, y), y(x, y));
    }

    @Override
    public void lineTo(double x, double y) {
        pen.lineTo(x(x, y), y(x, y));
    }

    @Override
    public void curveTo(double controlX, double controlY, double x, double y) {
        pen.curveTo(x(controlX, controlY), y(controlX, controlY), x(x, y), y(x, y));
    }

    private double x(double x, double y) {
        return xx * x + yx * y + dx;
    }

    private double y(double x, double y) {
        return xy * x + yy * y + dy;
    }
}
