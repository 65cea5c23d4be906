package app.asked.server.insight.chart;

import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.table.Table;
import app.asked.server.web.message.Words;
import org.jspecify.annotations.Nullable;

/// Draws the picture of an insight.
public final class Charts {
    private Charts() {}

    /// Null where there is none, or nothing to draw yet.
    public static @Nullable Drawing of(Insight insight, Words words) {
        Table table = insight.table();
        if (table.rows().isEmpty()) {
            return null;
        }
        return switch (insight.picture()) {
            case NONE -> null;
            case PAIRS -> Pairs.draw(table, words);
            case LINE -> table.rows().size() < 2 ? null : Lines.draw(table, words);
            case STEPS -> table.rows().size() < 2 ? null : Steps.draw(table, words);
            case BARS -> Bars.draw(table, words);
            case TILES -> Tiles.draw(table, words);
        };
    }
}
