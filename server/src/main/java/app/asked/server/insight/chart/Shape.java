package app.asked.server.insight.chart;

import app.asked.server.insight.chart.Drawing.Circle;
import app.asked.server.insight.chart.Drawing.Mark;
import app.asked.server.insight.chart.Drawing.Path;

/// How a series is marked: told apart by shape first, so that grey and forced colours lose nothing.
enum Shape {
    RING,
    BLOCK,
    DIAMOND;

    Mark at(double x, double y) {
        return switch (this) {
            case RING -> new Circle(Pen.round(x), Pen.round(y), 5.5, "c-open");
            case BLOCK -> new Path("M" + Pen.at(x - 4, y - 6) + "h8v12h-8Z", "c-full");
            case DIAMOND -> new Path("M" + Pen.at(x, y - 6.5) + "l6.5 6.5-6.5 6.5-6.5-6.5Z", "c-full");
        };
    }

    /// In the middle of the key's box.
    Mark inKey() {
        return at(9, 9);
    }

    /// How the values of a series are joined.
    String line() {
        return this == BLOCK ? "c-bold" : "c-thin";
    }
}
