package app.asked.server.insight.chart;

import java.util.List;

/// A picture as marks, 340 units wide, so that its words stay near 12 pixels on a phone and above 10 on a small one.
///
/// @param key what the shapes stand for
public record Drawing(int height, List<Mark> marks, List<Sign> key) {
    public static final int WIDTH = 340;

    public Drawing {
        marks = List.copyOf(marks);
        key = List.copyOf(key);
    }

    /// A mark, with the class that paints it.
    public sealed interface Mark {}

    public record Path(String d, String look) implements Mark {}

    public record Circle(double x, double y, double r, String look) implements Mark {}

    /// Words beside marks.
    ///
    /// @param anchor start, middle or end
    public record Text(double x, double y, String anchor, String look, String text) implements Mark {}

    /// One kind of mark of the key, drawn in a box of 18.
    public record Sign(Mark mark, String text) {}
}
