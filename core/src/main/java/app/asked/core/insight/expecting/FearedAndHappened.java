package app.asked.core.insight.expecting;

import app.asked.core.ask.Answer;
import app.asked.core.ask.CameTrue;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.statistics.NextTen;
import app.asked.core.statistics.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Whether what was feared happened. What nobody can tell is not in it.
public final class FearedAndHappened {
    private static final int LEAST = 4;

    private FearedAndHappened() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<CameTrue> said = facts.made().stream()
                .filter(ask -> ask.forecast() != null && !ask.forecast().recalled())
                .map(ask -> Objects.requireNonNull(ask.counted()))
                .map(Answer::cameTrue)
                .filter(Objects::nonNull)
                .toList();
        List<CameTrue> known =
                said.stream().filter(each -> each != CameTrue.CANNOT_TELL).toList();
        int never =
                (int) known.stream().filter(each -> each == CameTrue.NOT_AT_ALL).count();
        Proportion share = Proportion.of(never, known.size());
        NextTen next = NextTen.of(never, known.size());
        InsightBuilder sketch = new InsightBuilder(Topic.FEARED_AND_HAPPENED, known.size(), LEAST)
                .without(said.size() - known.size(), "insight.missing.cannot-tell")
                .drawn(ChartKind.TILES, table(known));
        return sketch.isEnough()
                ? sketch.says("insight.feared-and-happened", "never", never, "count", known.size())
                        .adds("insight.of-the-next-ten", "low", next.low(), "high", next.high())
                        .measures(100 * share.value(), 100 * share.low(), 100 * share.high(), Unit.CHANCE)
                        .told()
                : sketch.told();
    }

    private static Table table(List<CameTrue> known) {
        List<List<Cell>> rows = new ArrayList<>();
        Arrays.stream(CameTrue.values())
                .filter(each -> each != CameTrue.CANNOT_TELL)
                .sorted(Comparator.reverseOrder())
                .forEach(each -> rows.add(List.of(
                        Cell.named("came-true." + each.key()),
                        Cell.of(Objects.requireNonNull(each.degree()).value()),
                        Cell.of((int) known.stream().filter(each::equals).count()))));
        return new Table(List.of(Column.HAPPENED, Column.DEGREE, Column.ASKS), rows);
    }
}
