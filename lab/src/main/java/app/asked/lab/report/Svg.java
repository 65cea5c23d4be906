package app.asked.lab.report;

import java.util.Locale;

/// A picture of bars, lines and words.
final class Svg {
    private final StringBuilder drawn = new StringBuilder();

    /// @param title what it shows, for those who do not see it
    Svg(int width, int height, String title) {
        drawn.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n<title>%s</title>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fffdf8\"/>%n",
                width,
                height,
                title));
    }

    void text(double x, double y, String anchor, String words) {
        drawn.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#222222\">%s</text>%n",
                x,
                y,
                anchor,
                words));
    }

    void bar(double x, double y, double width, double height, String colour) {
        drawn.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
                x,
                y,
                width,
                height,
                colour));
    }

    void line(double fromX, double fromY, double toX, double toY, String colour) {
        path(point(fromX, fromY) + " " + point(toX, toY), colour);
    }

    /// Through points.
    void path(String points, String colour) {
        drawn.append(String.format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", points, colour));
    }

    static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    @Override
    public String toString() {
        return drawn + "</svg>\n";
    }
}
