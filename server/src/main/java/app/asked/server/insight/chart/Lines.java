package app.asked.server.insight.chart;

import app.asked.core.insight.questions.Arsq;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Table;
import app.asked.server.insight.chart.Drawing.Sign;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;

/// Values in the order in which they came, on a scale of 0 to 10, or as scores of up to 36. A value that is not there
/// leaves a gap.
final class Lines {
    private static final int LEFT = 26;
    private static final int RIGHT = 328;
    private static final int TOP = 10;
    private static final int BOTTOM = 130;
    private static final int HEIGHT = 152;
    private static final int NAMES = 4;
    private static final int LETTERS = 20;
    private static final List<Shape> SHAPES = List.of(Shape.RING, Shape.BLOCK, Shape.DIAMOND);

    private Lines() {}

    static Drawing draw(Table table, Words words) {
        Pen pen = new Pen(words);
        List<Integer> series = series(table);
        int most = most(table.columns().get(series.getFirst()));
        for (int value = 0; value <= most; value += most / 2) {
            pen.path("M" + LEFT + " " + Pen.round(y(value, most)) + "H340", value == 0 ? "c-axis" : "c-grid");
            pen.text(0, y(value, most) + 4, "start", Integer.toString(value / 10));
        }
        names(pen, table);
        List<Sign> key = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Shape shape = series.size() == 1 ? Shape.BLOCK : SHAPES.get(i);
            draw(pen, table, series.get(i), shape, most);
            key.add(new Sign(shape.inKey(), TableView.heading(table.columns().get(series.get(i)), words)));
        }
        return pen.drawing(HEIGHT, key);
    }

    /// The columns that are on a scale; three at the most.
    private static List<Integer> series(Table table) {
        List<Integer> series = new ArrayList<>();
        for (int i = 1; i < table.columns().size() && series.size() < SHAPES.size(); i++) {
            if (most(table.columns().get(i)) > 0) {
                series.add(i);
            }
        }
        return series;
    }

    /// The highest value that there may be, in tenths; 0 where a column is not on a scale.
    private static int most(Column column) {
        return switch (column.unit()) {
            case SCALE, CHANGE, BIAS, CHANCE -> 100;
            case SCORE -> 10 * Arsq.HIGHEST;
            case MINUTES, DAYS, COUNT -> 0;
        };
    }

    private static void draw(Pen pen, Table table, int column, Shape shape, int most) {
        int count = table.rows().size();
        StringBuilder line = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < count; i++) {
            Integer value = Pen.figure(table.rows().get(i).get(column));
            if (value != null) {
                line.append(drawing ? "L" : "M").append(Pen.at(x(i, count), y(value, most)));
            }
            drawing = value != null;
        }
        pen.path(line.toString(), shape.line());
        for (int i = 0; i < count; i++) {
            Integer value = Pen.figure(table.rows().get(i).get(column));
            if (value != null) {
                pen.mark(shape.at(x(i, count), y(value, most)));
            }
        }
    }

    /// All of them where they fit, else the first and the last.
    private static void names(Pen pen, Table table) {
        List<List<Cell>> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean first = i == 0;
            boolean last = i == rows.size() - 1;
            boolean fits = rows.size() <= NAMES;
            if (first || last || fits) {
                String anchor = first ? "start" : last ? "end" : "middle";
                double x = first ? LEFT : last ? 340 : x(i, rows.size());
                pen.text(x, BOTTOM + 18, anchor, name(pen, table, i));
            }
        }
    }

    /// "Week 3" by itself, a number with what it numbers.
    private static String name(Pen pen, Table table, int row) {
        Cell cell = table.rows().get(row).getFirst();
        return cell instanceof Cell.Figure(int value)
                ? pen.words()
                        .say(
                                "insight.nth",
                                "what",
                                TableView.heading(table.columns().getFirst(), pen.words()),
                                "n",
                                value)
                : pen.name(cell, LETTERS);
    }

    private static double x(int i, int count) {
        return LEFT + 10 + (RIGHT - LEFT - 10.0) * i / Math.max(1, count - 1);
    }

    private static double y(int value, int most) {
        return BOTTOM - (BOTTOM - TOP) * Math.clamp(value, 0, most) / (double) most;
    }
}
