package app.asked.core.insight.sensitivity;

import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.SizeRule;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Pull;
import app.asked.core.statistics.Shift;
import app.asked.core.statistics.SteadyMeans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The pull to avoid what the person named, then and now. As with the probe each time is a mean, and what is told is
/// how far the later half of all times lies from the first third. But one to six things waver more than ten, so that a
/// claim takes a larger change, and nothing hints at one.
public final class PullToAvoid {
    private static final int LEAST = 2;
    private static final SizeRule LOOKS = new SizeRule(30, 30, 40);
    /// A fall that may be a return to the usual.
    private static final double EASED = 5;
    /// Four weeks lie between two times; a time much sooner than that does not count.
    private static final int DAYS_BETWEEN = 21;

    private PullToAvoid() {}

    public static DraftInsight tell(InsightFacts facts) {
        Set<UUID> things = facts.avoided().stream().map(Avoided::id).collect(Collectors.toSet());
        List<Pull> rated = facts.pulls().stream()
                .filter(each -> each.pull() != null && things.contains(each.avoided()))
                .toList();
        List<Time> times = times(rated);
        InsightBuilder sketch = new InsightBuilder(Topic.PULL, times.size(), LEAST)
                .changedBy("insight.change.pull")
                .drawn(ChartKind.NONE, table(facts.avoided(), rated));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        Shift shift = shift(times);
        sketch.says("insight.pull", said(shift, times.size()))
                .claims(shift.by() < 0 ? "insight.pull.fell" : "insight.pull.rose", said(shift, times.size()))
                .measures(shift.by(), shift.low(), shift.high(), Unit.CHANGE);
        if (shift.by() <= -EASED) {
            sketch.cautions("insight.pull.eases");
        }
        return sketch.told(LOOKS.into(
                times.stream().map(Time::day).toList(),
                count -> shift(times.subList(0, count)).by()));
    }

    /// What was rated on a day.
    private record Time(LocalDate day, Map<UUID, Integer> pulls) {}

    /// The times that count, from the first on.
    private static List<Time> times(List<Pull> rated) {
        List<Time> times = new ArrayList<>();
        for (Pull each : rated) {
            LocalDate day = each.when().day();
            LocalDate last = times.isEmpty() ? null : times.getLast().day();
            if (last == null || !day.isBefore(last.plusDays(DAYS_BETWEEN))) {
                times.add(new Time(day, new HashMap<>()));
            }
            if (times.getLast().day().equals(day)) {
                times.getLast().pulls().put(each.avoided(), value(each));
            }
        }
        return times;
    }

    private static Object[] said(Shift shift, int count) {
        return new Object[] {
            "first", Figures.about(shift.first()),
            "latest", Figures.about(shift.latest()),
            "by", Figures.about(Math.abs(shift.by())),
            "count", count
        };
    }

    private static Shift shift(List<Time> times) {
        return Shift.of(SteadyMeans.of(times.stream().map(Time::pulls).toList()), .8);
    }

    private static int value(Pull pull) {
        return pull.pull() == null ? 0 : pull.pull().value();
    }

    private static Table table(List<Avoided> avoided, List<Pull> rated) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Avoided each : avoided) {
            List<Pull> of = rated.stream()
                    .filter(pull -> pull.avoided().equals(each.id()))
                    .toList();
            if (!of.isEmpty()) {
                rows.add(List.of(
                        new Cell.Own(each.text()),
                        Cell.of(value(of.getFirst())),
                        Cell.of(value(of.getLast())),
                        Cell.of(of.size())));
            }
        }
        return new Table(
                List.of(Column.AVOIDED, Column.FIRST, Column.LATEST, Column.TIMES), Figures.latest(rows), rows.size());
    }
}
