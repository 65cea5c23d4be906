package app.asked.server.insight.chart;

import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.words.Said;
import app.asked.server.cache.CacheBudget;
import app.asked.server.web.message.Words;
import com.github.benmanes.caffeine.cache.Cache;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The table behind a picture, as it reads. What was not answered is a dash, never 0.
///
/// @param latest that these are the latest of more rows; absent where they are all
public record TableView(
        String caption,
        List<String> columns,
        List<List<String>> rows,
        @Nullable String latest) {
    private static final int FORMATTER_BYTES = 4_000;
    /// They are costly to make, and may be shared.
    private static final Cache<Locale, LocalizedNumberFormatter> FIGURES =
            CacheBudget.FIGURES.cache(_ -> FORMATTER_BYTES);

    public static TableView of(Table table, String caption, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(text(row.get(i), table.columns().get(i).unit(), words));
            }
            rows.add(List.copyOf(cells));
        }
        return new TableView(
                caption,
                table.columns().stream().map(column -> heading(column, words)).toList(),
                List.copyOf(rows),
                rows.size() == table.all()
                        ? null
                        : words.say("insight.table.latest", "count", rows.size(), "all", table.all()));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    static String heading(Column column, Words words) {
        return words.say("insight.column." + column.key());
    }

    static String text(Cell cell, Words words) {
        return text(cell, Unit.COUNT, words);
    }

    private static String text(Cell cell, Unit unit, Words words) {
        return switch (cell) {
            case Cell.Figure(int value) -> figure(value, unit, words);
            case Cell.Own(var own) -> own.text();
            case Cell.Name(Said said) -> words.say(said);
            case Cell.None() -> "–";
        };
    }

    /// Scales and chances are shown of ten, scores in points.
    static String figure(int value, Unit unit, Words words) {
        boolean tenths = switch (unit) {
            case SCALE, CHANGE, BIAS, CHANCE, SCORE -> true;
            case MINUTES, DAYS, COUNT -> false;
        };
        return FIGURES.get(words.locale(), NumberFormatter::withLocale)
                .format(tenths ? value / 10.0 : value)
                .toString();
    }
}
