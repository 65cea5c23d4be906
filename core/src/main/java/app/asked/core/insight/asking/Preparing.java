package app.asked.core.insight.asking;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.fact.ThenAndNow;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.statistics.Medians;
import app.asked.core.words.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The time from beginning to prepare to asking: its middle, and where the middle half lies. Of an ask that was put off
/// nobody knows when it began.
public final class Preparing {
    private static final int LEAST = 6;
    private static final long MOST = 30L * 24 * 60;

    private Preparing() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<WholeAsk> made = facts.made();
        List<Long> minutes =
                made.stream().map(Preparing::minutes).filter(Objects::nonNull).toList();
        InsightBuilder sketch = new InsightBuilder(Topic.PREPARING, minutes.size(), LEAST)
                .without(made.size() - minutes.size(), "insight.missing.preparing")
                .drawn(ChartKind.NONE, table(minutes));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        double[] all = Figures.array(minutes, Long::doubleValue);
        Medians middle = Medians.range(all, .8);
        double[] quartiles = Medians.quartiles(all);
        sketch.says("insight.preparing", "span", Figures.span(middle.value()))
                .adds("insight.preparing.half", "low", Figures.span(quartiles[0]), "high", Figures.span(quartiles[1]));
        ThenAndNow.of(minutes)
                .ifPresent(both -> sketch.adds(
                        "insight.preparing.then", "then", typical(both.then()), "now", typical(both.now())));
        return sketch.measures(middle.value(), middle.low(), middle.high(), Unit.MINUTES)
                .told();
    }

    private static Said typical(List<Long> minutes) {
        return Figures.span(Medians.of(Figures.array(minutes, Long::doubleValue)));
    }

    private static @Nullable Long minutes(WholeAsk ask) {
        Forecast forecast = ask.forecast();
        Answer answer = ask.counted();
        boolean putOff = ask.ask().wasPutOff();
        if (forecast == null || forecast.preparedFrom() == null || answer == null || putOff) {
            return null;
        }
        long minutes =
                Duration.between(forecast.preparedFrom(), answer.asked().at()).toMinutes();
        return minutes < 0 ? null : Math.min(MOST, minutes);
    }

    private static Table table(List<Long> minutes) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Long> latest = Figures.latest(minutes);
        for (int i = 0; i < latest.size(); i++) {
            rows.add(List.of(Cell.of(minutes.size() - latest.size() + i + 1), Figures.cell(latest.get(i))));
        }
        return new Table(List.of(Column.ASK, Column.MINUTES), rows, minutes.size());
    }
}
