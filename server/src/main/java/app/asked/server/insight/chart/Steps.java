package app.asked.server.insight.chart;

import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Table;
import app.asked.server.insight.chart.Drawing.Sign;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Objects;

/// How much is not over yet, as time goes by. Minutes are spread by their logarithm, so that minutes and days both
/// show.
final class Steps {
    private static final int LEFT = 44;
    private static final int RIGHT = 332;
    private static final int TOP = 10;
    private static final int BOTTOM = 130;
    private static final int HEIGHT = 152;
    private static final int APART = 52;
    private static final int[] TICKS = {0, 15, 60, 240, 1440, 10_080};

    private Steps() {}

    static Drawing draw(Table table, Words words) {
        Pen pen = new Pen(words);
        int last = Math.max(60, minutes(table.rows().getLast()));
        for (int share = 0; share <= 100; share += 50) {
            pen.path("M" + LEFT + " " + Pen.round(y(share)) + "H340", share == 0 ? "c-axis" : "c-grid");
            pen.text(0, y(share) + 4, "start", words.say("insight.steps." + share));
        }
        ticks(pen, last);
        StringBuilder line = new StringBuilder("M" + Pen.at(LEFT, y(100)));
        for (List<Cell> row : table.rows()) {
            line.append("H")
                    .append(Pen.round(x(minutes(row), last)))
                    .append("V")
                    .append(Pen.round(y(share(row))));
        }
        pen.path(line + "H" + RIGHT, "c-bold");
        return pen.drawing(
                HEIGHT,
                List.of(new Sign(
                        new Drawing.Path("M2 4H9V14H16", "c-bold"), TableView.heading(Column.NOT_OVER, words))));
    }

    /// As many as have room.
    private static void ticks(Pen pen, int last) {
        double room = 0;
        for (int tick : TICKS) {
            double x = x(tick, last);
            if (tick <= last && x >= room) {
                pen.text(
                        x,
                        BOTTOM + 18,
                        tick == 0 ? "start" : "middle",
                        pen.words().say("insight.tick." + tick));
                room = x + APART;
            }
        }
    }

    private static int minutes(List<Cell> row) {
        return Objects.requireNonNullElse(Pen.figure(row.getFirst()), 0);
    }

    private static int share(List<Cell> row) {
        return Objects.requireNonNullElse(Pen.figure(row.getLast()), 0);
    }

    private static double x(int minutes, int last) {
        return LEFT + (RIGHT - LEFT - 12) * Math.log1p(minutes) / Math.log1p(last);
    }

    private static double y(int share) {
        return BOTTOM - (BOTTOM - TOP) * share / 100.0;
    }
}
