package app.asked.server.insight.chart;

import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.server.insight.chart.Drawing.Path;
import app.asked.server.insight.chart.Drawing.Sign;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A bar for each row. Where the row says of how many, an open bar stands behind; a scale's bars go from 0 to 10.
final class Bars {
    private static final int LEFT = 136;
    private static final int RIGHT = 312;
    private static final int ROW = 26;
    private static final int BAR = 16;
    private static final int LETTERS = 19;

    private Bars() {}

    static Drawing draw(Table table, Words words) {
        Pen pen = new Pen(words);
        boolean scale = table.columns().get(1).unit() == Unit.SCALE;
        boolean ofMany = !scale && table.columns().size() > 2 && table.columns().get(2) == Column.ASKS;
        int most = scale ? 100 : most(table, ofMany ? 2 : 1);
        int y = 4;
        for (List<Cell> row : table.rows()) {
            int value = value(row, 1);
            pen.text(0, y + 13, "start", pen.name(row.getFirst(), LETTERS));
            if (ofMany && value(row, 2) > 0) {
                pen.path(bar(y, width(value(row, 2), most)), "c-open");
            }
            if (value > 0) {
                pen.path(bar(y, width(value, most)), "c-full");
            }
            pen.text(
                    LEFT + width(ofMany ? value(row, 2) : value, most) + 6,
                    y + 13,
                    "start",
                    ofMany
                            ? words.say("insight.of", "part", value, "whole", value(row, 2))
                            : TableView.figure(value, table.columns().get(1).unit(), words));
            y += ROW;
        }
        return pen.drawing(y, key(table, ofMany, words));
    }

    private static List<Sign> key(Table table, boolean ofMany, Words words) {
        List<Sign> key = new ArrayList<>();
        key.add(new Sign(
                new Path("M2 4h14v10h-14Z", "c-full"),
                TableView.heading(table.columns().get(1), words)));
        if (ofMany) {
            key.add(new Sign(new Path("M2 4h14v10h-14Z", "c-open"), TableView.heading(Column.ASKS, words)));
        }
        return key;
    }

    private static String bar(int y, double width) {
        return "M" + LEFT + " " + y + "h" + Pen.round(Math.max(1.5, width)) + "v" + BAR + "H" + LEFT + "Z";
    }

    private static double width(int value, int most) {
        return (RIGHT - LEFT - 22.0) * value / Math.max(1, most);
    }

    private static int most(Table table, int column) {
        return table.rows().stream().mapToInt(row -> value(row, column)).max().orElse(1);
    }

    private static int value(List<Cell> row, int column) {
        return Objects.requireNonNullElse(Pen.figure(row.get(column)), 0);
    }
}
