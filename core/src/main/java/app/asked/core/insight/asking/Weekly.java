package app.asked.core.insight.asking;

import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.journey.Takeaway;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Scale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each week of the journey says of itself. It is told as it was written; nothing is concluded from it.
public final class Weekly {
    private static final int LEAST_WEEKS = 2;

    private Weekly() {}

    /// The week with the least energy beside the others, with its rests.
    public static DraftInsight energy(InsightFacts facts) {
        List<WeekFacts> weeks =
                facts.weeks().stream().filter(week -> week.energy() != null).toList();
        InsightBuilder sketch = new InsightBuilder(Topic.ENERGY, weeks.size(), LEAST_WEEKS)
                .without(facts.weeks().size() - weeks.size(), "insight.missing.weeks")
                .changedBy("insight.change.more-weeks")
                .drawn(ChartKind.LINE, energies(facts.weeks()));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        WeekFacts least = weeks.getFirst();
        for (WeekFacts week : weeks) {
            least = energy(week) < energy(least) ? week : least;
        }
        WeekFacts dip = least;
        List<WeekFacts> others =
                weeks.stream().filter(week -> week.number() != dip.number()).toList();
        double usual = Figures.mean(others, Weekly::energy);
        return sketch.says(
                        energy(dip) < usual ? "insight.energy" : "insight.energy.level",
                        "week",
                        dip.number(),
                        "energy",
                        Figures.about(energy(dip)),
                        "others",
                        Figures.about(usual))
                .told();
    }

    public static DraftInsight selfKindness(InsightFacts facts) {
        List<WeekFacts> weeks = facts.weeks().stream()
                .filter(week -> selfKindness(week) != null)
                .toList();
        InsightBuilder sketch = new InsightBuilder(Topic.SELF_KINDNESS, weeks.size(), LEAST_WEEKS)
                .without(facts.weeks().size() - weeks.size(), "insight.missing.weeks")
                .changedBy("insight.change.more-weeks")
                .drawn(ChartKind.LINE, selfKindnesses(facts.weeks()));
        return sketch.isEnough()
                ? sketch.says(
                                "insight.self-kindness",
                                "first",
                                Figures.about(value(selfKindness(weeks.getFirst()))),
                                "latest",
                                Figures.about(value(selfKindness(weeks.getLast()))))
                        .told()
                : sketch.told();
    }

    static Cell name(WeekFacts week) {
        return new Cell.Name(InsightBuilder.said("insight.week", "week", week.number()));
    }

    private static int energy(WeekFacts week) {
        return value(week.energy());
    }

    private static int value(@Nullable Scale scale) {
        return scale == null ? 0 : scale.value();
    }

    private static @Nullable Scale selfKindness(WeekFacts week) {
        Takeaway takeaway = week.takeaway();
        return takeaway == null ? null : takeaway.selfKindness();
    }

    private static Table energies(List<WeekFacts> weeks) {
        return new Table(
                List.of(Column.WEEK, Column.ENERGY, Column.RESTS),
                Figures.latest(weeks).stream()
                        .map(week -> List.of(
                                name(week),
                                Figures.cell(week.energy()),
                                Cell.of(week.rests().size())))
                        .toList(),
                weeks.size());
    }

    private static Table selfKindnesses(List<WeekFacts> weeks) {
        return new Table(
                List.of(Column.WEEK, Column.SELF_KINDNESS),
                Figures.latest(weeks).stream()
                        .map(week -> List.of(name(week), Figures.cell(selfKindness(week))))
                        .toList(),
                weeks.size());
    }
}
