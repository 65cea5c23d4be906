package app.asked.server.insight.chart;

import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.Table;
import app.asked.server.insight.chart.Drawing.Circle;
import app.asked.server.insight.chart.Drawing.Sign;
import app.asked.server.web.message.Words;
import java.util.List;

/// A row for each ask: its name, and under it what was guessed and what came on one scale of 0 to 10.
final class Pairs {
    private static final int LEFT = 12;
    private static final int RIGHT = 328;
    private static final int TOP = 18;
    private static final int ROW = 38;
    private static final int LETTERS = 48;
    /// More would be a long way down a phone; the table holds the others.
    private static final int MOST = 12;

    private Pairs() {}

    static Drawing draw(Table table, Words words) {
        Pen pen = new Pen(words);
        List<List<Cell>> rows = table.rows()
                .subList(Math.max(0, table.rows().size() - MOST), table.rows().size());
        int bottom = TOP + ROW * rows.size();
        for (int tenth = 0; tenth <= 10; tenth += 5) {
            pen.path("M" + Pen.at(x(10 * tenth), TOP) + "V" + bottom, "c-grid");
            pen.text(x(10 * tenth), 12, "middle", Integer.toString(tenth));
        }
        int y = TOP;
        for (List<Cell> row : rows) {
            pen.text(0, y + 13, "start", pen.name(row.getFirst(), LETTERS));
            draw(pen, y + 26, row);
            y += ROW;
        }
        return pen.drawing(
                bottom + 4,
                List.of(
                        new Sign(
                                Shape.RING.inKey(),
                                TableView.heading(table.columns().get(1), words)),
                        new Sign(
                                Shape.BLOCK.inKey(),
                                TableView.heading(table.columns().get(2), words))));
    }

    private static void draw(Pen pen, double y, List<Cell> row) {
        Integer one = Pen.figure(row.get(1));
        Integer other = Pen.figure(row.get(2));
        if (one == null || other == null) {
            return;
        }
        if (!one.equals(other)) {
            pen.path("M" + Pen.at(x(one), y) + "H" + Pen.round(x(other)), "c-link");
            pen.mark(Shape.RING.at(x(one), y));
        } else {
            pen.mark(new Circle(Pen.round(x(one)), Pen.round(y), 9, "c-open"));
        }
        pen.mark(Shape.BLOCK.at(x(other), y));
    }

    private static double x(int value) {
        return LEFT + (RIGHT - LEFT) * value / 100.0;
    }
}
