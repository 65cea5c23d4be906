package app.asked.core.insight.asking;

import app.asked.core.ask.WholeAsk;
import app.asked.core.insight.fact.InsightFacts;
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
import app.asked.core.statistics.NextTen;
import app.asked.core.statistics.Proportion;
import java.util.List;
import java.util.Objects;

/// Asks made beside asks backed out of, with how hard they were. Harder ones are backed out of more often, so the one
/// figure says little without the other.
public final class Approach {
    private static final int LEAST = 10;

    private Approach() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<WholeAsk> made = facts.made();
        List<WholeAsk> backedOut =
                facts.asks().stream().filter(WholeAsk::turnedBack).toList();
        int all = made.size() + backedOut.size();
        Proportion share = Proportion.of(made.size(), all);
        NextTen next = NextTen.of(made.size(), all);
        InsightBuilder sketch = new InsightBuilder(Topic.APPROACH, all, LEAST)
                .drawn(
                        ChartKind.NONE,
                        new Table(
                                List.of(Column.WHAT, Column.ASKS, Column.DIFFICULTY),
                                List.of(row("made", made, facts), row("backed-out", backedOut, facts))));
        return sketch.isEnough()
                ? sketch.says("insight.approach", "made", made.size(), "count", all)
                        .adds("insight.of-the-next-ten-made", "low", next.low(), "high", next.high())
                        .measures(100 * share.value(), 100 * share.low(), 100 * share.high(), Unit.CHANCE)
                        .told()
                : sketch.told();
    }

    private static List<Cell> row(String what, List<WholeAsk> asks, InsightFacts facts) {
        double[] hard = asks.stream()
                .map(facts::difficultyOf)
                .filter(Objects::nonNull)
                .mapToDouble(Integer::doubleValue)
                .toArray();
        return List.of(
                Cell.named("insight.approach." + what),
                Cell.of(asks.size()),
                hard.length == 0 ? Cell.NONE : Figures.cell(Medians.of(hard)));
    }
}
