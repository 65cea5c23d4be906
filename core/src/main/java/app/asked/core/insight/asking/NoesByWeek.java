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
import app.asked.core.journey.week.WeekFacts;
import java.util.List;

/// How many noes each week brought, of how many asks.
public final class NoesByWeek {
    private static final int LEAST_WEEKS = 2;

    private NoesByWeek() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<WeekFacts> weeks =
                facts.weeks().stream().filter(week -> !week.made().isEmpty()).toList();
        InsightBuilder sketch = new InsightBuilder(Topic.NOES_BY_WEEK, weeks.size(), LEAST_WEEKS)
                .changedBy("insight.change.more-weeks")
                .drawn(ChartKind.BARS, table(weeks));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        WeekFacts first = weeks.getFirst();
        WeekFacts latest = weeks.getLast();
        return sketch.says(
                        "insight.noes-by-week",
                        "week",
                        first.number(),
                        "noes",
                        noes(first),
                        "asks",
                        first.made().size(),
                        "later",
                        latest.number(),
                        "laterNoes",
                        noes(latest),
                        "laterAsks",
                        latest.made().size())
                .told();
    }

    private static int noes(WeekFacts week) {
        return (int) week.made().stream().filter(WholeAsk::gotNo).count();
    }

    private static Table table(List<WeekFacts> weeks) {
        return new Table(
                List.of(Column.WEEK, Column.NOES, Column.ASKS),
                Figures.latest(weeks).stream()
                        .map(week -> List.of(
                                Weekly.name(week),
                                Cell.of(noes(week)),
                                Cell.of(week.made().size())))
                        .toList(),
                weeks.size());
    }
}
