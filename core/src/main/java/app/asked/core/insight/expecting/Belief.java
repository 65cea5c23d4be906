package app.asked.core.insight.expecting;

import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.CertaintyRule;
import app.asked.core.insight.statement.DraftInsight;
import app.asked.core.insight.statement.InsightBuilder;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.ChartKind;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Figures;
import app.asked.core.insight.table.Table;
import app.asked.core.insight.table.Unit;
import app.asked.core.statistics.LearningRate;
import app.asked.core.statistics.LearningRate.Surprise;
import app.asked.core.statistics.Selection;
import app.asked.core.statistics.SignedRanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The headline: what was feared, before and after, and how much of a surprise was taken in. Whether beliefs changed is
/// the signed-rank test of before against after, beyond what leaving out asks that went badly could make.
public final class Belief {
    private static final int LEAST = 6;
    private static final CertaintyRule LOOKS = CertaintyRule.spending(.01);

    private Belief() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<Believed> beliefs = Believed.of(facts);
        InsightBuilder sketch = new InsightBuilder(Topic.BELIEF, beliefs.size(), LEAST)
                .without(facts.made().size() - beliefs.size(), "insight.missing.belief")
                .citing(List.of("pittig-2023", "winkler-2025"));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        double before = Figures.mean(beliefs, Believed::before);
        double after = Figures.mean(beliefs, Believed::after);
        sketch.says("insight.belief", "before", Figures.about(before), "after", Figures.about(after))
                .claims(
                        before > after ? "insight.belief.fell" : "insight.belief.rose",
                        "before",
                        Figures.ofTen(before),
                        "after",
                        Figures.ofTen(after))
                .drawn(ChartKind.LINE, table(beliefs));
        addRate(sketch, beliefs);
        return sketch.told(LOOKS.into(beliefs.stream().map(Believed::day).toList(), n -> found(beliefs.subList(0, n))));
    }

    /// How much of each surprise was taken in, from surprises large enough to tell.
    private static void addRate(InsightBuilder sketch, List<Believed> beliefs) {
        List<Surprise> surprises = beliefs.stream()
                .filter(Believed::isSurprise)
                .map(each -> new Surprise(each.before(), Objects.requireNonNull(each.came()), each.after()))
                .toList();
        LearningRate learned = LearningRate.of(surprises, .8);
        if (surprises.size() >= LEAST) {
            sketch.adds("insight.belief.rate", "moved", moved(learned.rate()))
                    .measures(percent(learned.rate()), percent(learned.low()), percent(learned.high()), Unit.CHANCE);
        }
    }

    /// How far a guess moved toward what happened, as people say it.
    static String moved(double rate) {
        List<String> parts = List.of("hardly", "quarter", "third", "half", "two_thirds", "three_quarters", "all");
        double[] from = {.13, .29, .42, .58, .71, .87};
        return parts.get(
                (int) Arrays.stream(from).filter(least -> rate >= least).count());
    }

    private static int percent(double share) {
        return Math.clamp(Math.round(100 * share), -100, 200);
    }

    private static CertaintyRule.Found found(List<Believed> first) {
        SignedRanks changes = SignedRanks.of(Figures.array(first, Believed::change), Selection.MOST_OF_EVEN);
        return new CertaintyRule.Found(changes.p(), changes.side());
    }

    private static Table table(List<Believed> beliefs) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Believed> latest = Figures.latest(beliefs);
        for (int i = 0; i < latest.size(); i++) {
            Believed each = latest.get(i);
            rows.add(List.of(
                    Cell.of(beliefs.size() - latest.size() + i + 1),
                    Cell.of(each.before()),
                    each.came() == null ? Cell.NONE : Cell.of(each.came()),
                    Cell.of(each.after())));
        }
        return new Table(List.of(Column.ASK, Column.BEFORE, Column.CAME, Column.NEXT_TIME), rows, beliefs.size());
    }
}
