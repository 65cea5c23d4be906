package app.asked.server.insight;

import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Measure;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.words.Range;
import app.asked.core.words.Said;
import app.asked.server.web.api.SaidView;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Insights as the API answers them.
record InsightsData(LocalDate day, List<Item> items) {
    /// @param more its numbers with their range, in words
    /// @param sure how sure it is, in words
    /// @param missing what is not in it
    record Item(
            Topic key,
            Certainty level,
            int count,
            @Nullable Unit unit,
            @Nullable Range value,
            SaidView said,
            @Nullable SaidView more,
            SaidView sure,
            @Nullable SaidView missing,
            Rows table,
            SaidView change,
            List<String> sources) {}

    /// Cells are numbers, text, or null where nothing was answered.
    record Rows(List<Column> columns, List<List<@Nullable Object>> rows) {}

    static InsightsData of(LocalDate day, List<Insight> insights, Words words) {
        return new InsightsData(
                day, insights.stream().map(insight -> item(insight, words)).toList());
    }

    private static Item item(Insight insight, Words words) {
        Measure value = insight.value();
        return new Item(
                insight.topic(),
                insight.level(),
                insight.count(),
                value == null ? null : value.unit(),
                value == null ? null : value.range(),
                SaidView.of(insight.said(), words),
                said(insight.more(), words),
                SaidView.of(insight.sure(), words),
                said(insight.missing(), words),
                rows(insight.table(), words),
                SaidView.of(insight.change(), words),
                insight.sources());
    }

    private static @Nullable SaidView said(@Nullable Said said, Words words) {
        return said == null ? null : SaidView.of(said, words);
    }

    private static Rows rows(Table table, Words words) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(value(cell, words)));
            rows.add(cells);
        }
        return new Rows(table.columns(), rows);
    }

    private static @Nullable Object value(Cell cell, Words words) {
        return switch (cell) {
            case Cell.Figure(int value) -> value;
            case Cell.Own(var own) -> own.text();
            case Cell.Name(Said said) -> words.say(said);
            case Cell.None() -> null;
        };
    }
}
