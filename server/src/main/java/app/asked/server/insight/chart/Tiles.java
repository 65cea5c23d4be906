package app.asked.server.insight.chart;

import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.Table;
import app.asked.server.insight.chart.Drawing.Path;
import app.asked.server.insight.chart.Drawing.Sign;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Objects;

/// One tile for each ask, or for as many as let them fit on a phone, filled as far as what was feared came true.
final class Tiles {
    private static final int IN_A_ROW = 15;
    /// Ten rows; more cannot be told apart by counting.
    private static final int MOST = 10 * IN_A_ROW;
    private static final double STEP = 22.6;
    private static final int HIGH = 26;
    private static final int WIDE = 17;
    private static final double EDGE = 1.5;
    private static final List<Integer> ROUND = List.of(1, 2, 5, 10);
    private static final Path TILE = new Path("M3 1h12v16h-12Z", "c-open");

    private Tiles() {}

    static Drawing draw(Table table, Words words) {
        Pen pen = new Pen(words);
        int asks = asksInATile(table);
        int y = 4;
        for (List<Cell> row : table.rows()) {
            int count = value(row, 2);
            if (count > 0) {
                pen.text(2, y + 10, "start", TableView.text(row.getFirst(), words) + ": " + count);
                y += 16;
                int tiles = Math.ceilDiv(count, asks);
                for (int i = 0; i < tiles; i++) {
                    draw(pen, 2 + STEP * (i % IN_A_ROW), y + (HIGH + 5) * (i / IN_A_ROW), value(row, 1));
                }
                y += (HIGH + 5) * ((tiles - 1) / IN_A_ROW + 1) + 6;
            }
        }
        return pen.drawing(
                y, asks == 1 ? List.of() : List.of(new Sign(TILE, words.say("insight.tiles", "asks", asks))));
    }

    /// A round number: 1, 2, 5, 10, 20 and so on.
    private static int asksInATile(Table table) {
        int all = table.rows().stream().mapToInt(row -> value(row, 2)).sum();
        int power = 1;
        while (10 * power * MOST < all) {
            power *= 10;
        }
        int least = power;
        return ROUND.stream()
                .map(round -> round * least)
                .filter(asks -> asks * MOST >= all)
                .findFirst()
                .orElseThrow();
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
