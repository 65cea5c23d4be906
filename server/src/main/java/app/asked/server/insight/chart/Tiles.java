package app.asked.server.insight.chart;

import app.asked.core.insight.Cell;
import app.asked.core.insight.Table;
import app.asked.server.web.Words;
import java.util.List;
import java.util.Objects;

/// One tile for each ask, filled as far as what was feared came true.
final class Tiles {
    private static final int IN_A_ROW = 15;
    private static final double STEP = 22.6;
    private static final int HIGH = 26;
    private static final int WIDE = 17;
    private static final double EDGE = 1.5;

    private Tiles() {}

    static Drawing draw(Table table, Words words) {
        Pen pen = new Pen(words);
        int y = 4;
        for (List<Cell> row : table.rows()) {
            int count = value(row, 2);
            if (count > 0) {
                pen.text(2, y + 10, "start", TableView.text(row.getFirst(), words) + ": " + count);
                y += 16;
                for (int i = 0; i < count; i++) {
                    draw(pen, 2 + STEP * (i % IN_A_ROW), y + (HIGH + 5) * (i / IN_A_ROW), value(row, 1));
                }
                y += (HIGH + 5) * ((count - 1) / IN_A_ROW + 1) + 6;
            }
        }
        return pen.drawing(y, List.of());
    }

    private static void draw(Pen pen, double x, double y, int degree) {
        pen.path("M" + Pen.at(x, y) + "h" + WIDE + "v" + HIGH + "h-" + WIDE + "Z", "c-open");
        if (degree > 0) {
            double high = (HIGH - 2 * EDGE) * degree / 100;
            pen.path(
                    "M" + Pen.at(x + EDGE, y + HIGH - EDGE - high) + "h" + (WIDE - 2 * EDGE) + "v" + Pen.round(high)
                            + "h-" + (WIDE - 2 * EDGE) + "Z",
                    "c-full");
        }
    }

    private static int value(List<Cell> row, int column) {
        return Objects.requireNonNullElse(Pen.figure(row.get(column)), 0);
    }
}
