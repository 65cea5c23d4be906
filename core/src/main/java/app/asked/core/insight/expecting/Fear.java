package app.asked.core.insight.expecting;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.insight.fact.AskCells;
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
import app.asked.core.statistics.Medians;
import app.asked.core.statistics.NextTen;
import app.asked.core.statistics.Selection;
import java.util.List;
import java.util.Objects;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.jspecify.annotations.Nullable;

/// Fear as guessed beside fear at its worst. The bias is the median of guessed less worst; whether it leans to one side
/// is the sign test's to say, beyond what leaving out asks that went badly could make. That it leans is no fault:
/// people differ in it.
public final class Fear {
    private static final int LEAST = 8;
    private static final CertaintyRule LOOKS = CertaintyRule.spending(.03);

    /// An ask with both numbers.
    private record Guess(WholeAsk ask, int guessed, int worst) {
        int above() {
            return guessed - worst;
        }
    }

    private Fear() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<Guess> guesses =
                facts.made().stream().map(Fear::guess).filter(Objects::nonNull).toList();
        InsightBuilder sketch = new InsightBuilder(Topic.FEAR, guesses.size(), LEAST)
                .without(facts.made().size() - guesses.size(), "insight.missing.fear")
                .drawn(ChartKind.PAIRS, table(guesses, facts))
                .citing(List.of("hilleke-2021", "telch-1994"));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        int smaller = count(guesses, 1);
        int bigger = count(guesses, -1);
        NextTen next = NextTen.of(smaller, guesses.size());
        Medians bias = Medians.range(Figures.array(guesses, Guess::above), .8);
        sketch.says("insight.fear", "smaller", smaller, "bigger", bigger, "count", guesses.size())
                .claims(
                        smaller > bigger ? "insight.fear.high" : "insight.fear.low",
                        "smaller",
                        smaller,
                        "bigger",
                        bigger,
                        "count",
                        guesses.size(),
                        "by",
                        Figures.about(Math.abs(bias.value())))
                .adds("insight.fear.next-ten", "low", next.low(), "high", next.high())
                .measures(bias.value(), bias.low(), bias.high(), Unit.BIAS);
        return sketch.told(LOOKS.into(
                guesses.stream().map(each -> each.ask().when().day()).toList(), n -> found(guesses.subList(0, n))));
    }

    private static CertaintyRule.Found found(List<Guess> first) {
        int smaller = count(first, 1);
        int bigger = count(first, -1);
        if (smaller == bigger) {
            return new CertaintyRule.Found(1, 0);
        }
        double p = BinomialTest.withDefaults()
                .with(AlternativeHypothesis.GREATER_THAN)
                .test(smaller + bigger, Math.max(smaller, bigger), Selection.MOST_OF_EVEN)
                .getPValue();
        return new CertaintyRule.Found(Math.min(1, 2 * p), Integer.compare(smaller, bigger));
    }

    private static int count(List<Guess> guesses, int sign) {
        return (int) guesses.stream()
                .filter(each -> Integer.signum(each.above()) == sign)
                .count();
    }

    private static @Nullable Guess guess(WholeAsk ask) {
        Forecast forecast = ask.forecast();
        Answer answer = ask.counted();
        return forecast == null
                        || forecast.recalled()
                        || forecast.fear() == null
                        || answer == null
                        || answer.fear() == null
                ? null
                : new Guess(ask, forecast.fear().value(), answer.fear().value());
    }

    private static Table table(List<Guess> guesses, InsightFacts facts) {
        return new Table(
                List.of(Column.ASK, Column.GUESSED, Column.WORST),
                Figures.latest(guesses).stream()
                        .map(each ->
                                List.of(AskCells.of(each.ask(), facts), Cell.of(each.guessed()), Cell.of(each.worst())))
                        .toList(),
                guesses.size());
    }
}
