package app.asked.core.insight.sting;

import app.asked.core.ask.Answer;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Recovered;
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
import app.asked.core.statistics.KaplanMeier;
import app.asked.core.statistics.KaplanMeier.Lasting;
import app.asked.core.statistics.KaplanMeier.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How long until an ask was behind the person, by Kaplan and Meier. "Not yet" counts as not over when last asked; a
/// tapped answer ("within an hour") counts as its upper end, so that what is said is rather too long than too short.
public final class Recovery {
    private static final int LEAST = 6;
    /// What is longer than this is told as its bound.
    private static final double MOST = 30 * 24 * 60;

    private Recovery() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<WholeAsk> made = facts.made();
        List<Time> times =
                made.stream().map(Recovery::time).filter(Objects::nonNull).toList();
        int open = (int) times.stream().filter(time -> !time.ended()).count();
        KaplanMeier curve = KaplanMeier.of(times);
        InsightBuilder sketch = new InsightBuilder(Topic.RECOVERY, times.size(), LEAST)
                .without(made.size() - times.size(), "insight.missing.check-in")
                .changedBy("insight.change.check-in")
                .drawn(ChartKind.STEPS, table(curve, times.size()));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        Lasting lasting = curve.median(.8);
        if (Double.isInfinite(lasting.median())) {
            return sketch.says("insight.recovery.open", "open", open, "count", times.size())
                    .told();
        }
        sketch.says("insight.recovery", "span", Figures.span(lasting.median()), "open", open)
                .adds(
                        range(lasting),
                        "low",
                        Figures.span(lasting.low()),
                        "high",
                        Figures.span(Math.min(MOST, lasting.high())));
        ThenAndNow.of(times).ifPresent(both -> addThenAndNow(sketch, median(both.then()), median(both.now())));
        return sketch.measures(lasting.median(), lasting.low(), Math.min(MOST, lasting.high()), Unit.MINUTES)
                .told();
    }

    /// Where half of them were over on both sides.
    private static void addThenAndNow(InsightBuilder sketch, double then, double now) {
        if (!Double.isInfinite(then) && !Double.isInfinite(now)) {
            sketch.adds("insight.recovery.then", "then", Figures.span(then), "now", Figures.span(now));
        }
    }

    private static double median(List<Time> times) {
        return KaplanMeier.of(times).median(.8).median();
    }

    private static String range(Lasting lasting) {
        if (Double.isInfinite(lasting.high())) {
            return "insight.recovery.from";
        }
        return lasting.low() < 1 ? "insight.recovery.most" : "insight.recovery.range";
    }

    private static @Nullable Time time(WholeAsk ask) {
        Answer answer = Objects.requireNonNull(ask.counted());
        CheckIn last = ask.checkIns().stream()
                .filter(checkIn -> checkIn.recovered() != null)
                .reduce((_, later) -> later)
                .orElse(null);
        if (last == null || last.recovered() == null) {
            return null;
        }
        if (last.recovered() == Recovered.NOT_YET) {
            long minutes =
                    Duration.between(answer.settled().at(), last.when().at()).toMinutes();
            return new Time(Math.max(0, minutes), false);
        }
        Integer exact = last.recoveredMinutes();
        return new Time(exact == null ? Objects.requireNonNull(last.recovered().minutes()) : exact, true);
    }

    /// A row for each share in 100, from when on it is left: more would be the same number again.
    private static Table table(KaplanMeier curve, int count) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of(0), Cell.of(count), Cell.of(100)));
        for (KaplanMeier.Step step : curve.steps()) {
            Cell left = Figures.cell(100 * step.left());
            if (!left.equals(rows.getLast().getLast())) {
                rows.add(List.of(Figures.cell(step.at()), Cell.of(step.there()), left));
            }
        }
        return new Table(List.of(Column.MINUTES, Column.ASKS, Column.NOT_OVER), rows);
    }
}
