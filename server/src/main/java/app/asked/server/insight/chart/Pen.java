package app.asked.server.insight.chart;

import app.asked.core.insight.table.Cell;
import app.asked.server.insight.chart.Drawing.Mark;
import app.asked.server.insight.chart.Drawing.Path;
import app.asked.server.insight.chart.Drawing.Text;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws on one picture.
final class Pen {
    private final List<Mark> marks = new ArrayList<>();
    private final Words words;

    Pen(Words words) {
        this.words = words;
    }

    Pen path(String d, String look) {
        marks.add(new Path(d, look));
        return this;
    }

    Pen text(double x, double y, String anchor, String text) {
        marks.add(new Text(round(x), round(y), anchor, "", text));
        return this;
    }

    Pen mark(Mark mark) {
        marks.add(mark);
        return this;
    }

    Drawing drawing(int height, List<Drawing.Sign> key) {
        return new Drawing(height, marks, key);
    }

    Words words() {
        return words;
    }

    /// What a cell says, in so many letters at the most.
    String name(Cell cell, int most) {
        String text = TableView.text(cell, words);
        int letters = text.codePointCount(0, text.length());
        return letters <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    static @Nullable Integer figure(Cell cell) {
        return cell instanceof Cell.Figure(int value) ? Integer.valueOf(value) : null;
    }

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static String at(double x, double y) {
        return round(x) + " " + round(y);
    }
}
