package app.asked.core.insight.expecting;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
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
import app.asked.core.statistics.NextTen;
import app.asked.core.statistics.Proportion;
import app.asked.core.statistics.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Noes expected against noes that came. The share of noes is a Beta distribution's; how surprising the mean forecast
/// is under it says how sure a difference is, once each forecast is moved as far towards what came as leaving out asks
/// that went badly could move it. Silence is no answer, and what was recalled later is no forecast.
public final class FearedAndReal {
    private static final int LEAST = 8;
    private static final CertaintyRule LOOKS = CertaintyRule.spending(.03);
    /// Forecasts up to each of these share a row.
    private static final int[] BINS = {30, 60, 100};

    private FearedAndReal() {}

    public static DraftInsight tell(InsightFacts facts) {
        List<WholeAsk> asks =
                facts.made().stream().filter(FearedAndReal::isCompared).toList();
        InsightBuilder sketch = new InsightBuilder(Topic.FEARED_AND_REAL, asks.size(), LEAST)
                .without(facts.made().size() - asks.size(), "insight.missing.no-answer")
                .drawn(ChartKind.BARS, table(asks))
                .citing(sources(facts, asks));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        double expected = Figures.mean(asks, FearedAndReal::forecast);
        Proportion noes = noes(asks);
        NextTen next = NextTen.of(noes.times(), noes.of());
        boolean fewer = noes.times() < expected * asks.size() / 100;
        sketch.says("insight.feared-and-real", named(expected, noes))
                .claims("insight.feared-and-real." + (fewer ? "fewer" : "more"), named(expected, noes))
                .adds("insight.of-the-next-ten-noes", "low", next.low(), "high", next.high())
                .measures(100 * noes.value(), 100 * noes.low(), 100 * noes.high(), Unit.CHANCE);
        return sketch.told(
                LOOKS.into(asks.stream().map(ask -> ask.when().day()).toList(), n -> found(asks.subList(0, n))));
    }

    private static Object[] named(double expected, Proportion noes) {
        return new Object[] {
            "expected", Figures.about(expected), "noes", noes.times(), "count", noes.of(),
        };
    }

    private static CertaintyRule.Found found(List<WholeAsk> first) {
        Proportion noes = noes(first);
        double share = (double) noes.times() / noes.of();
        double expected = Figures.mean(first, FearedAndReal::forecast) / 100;
        double least = Figures.mean(first, ask -> Selection.least(forecast(ask) / 100.0));
        double most = Figures.mean(first, ask -> Selection.most(forecast(ask) / 100.0));
        double p = share < least ? noes.against(least) : share > most ? noes.against(most) : 1;
        return new CertaintyRule.Found(p, Double.compare(expected, share));
    }

    private static Proportion noes(List<WholeAsk> asks) {
        return Proportion.of((int) asks.stream().filter(WholeAsk::gotNo).count(), asks.size());
    }

    private static boolean isCompared(WholeAsk ask) {
        return ask.gotReply()
                && ask.forecast() != null
                && !ask.forecast().recalled()
                && ask.forecast().chanceOfNo() != null;
    }

    private static int forecast(WholeAsk ask) {
        return ask.forecast() == null || ask.forecast().chanceOfNo() == null
                ? 0
                : ask.forecast().chanceOfNo().value();
    }

    private static Table table(List<WholeAsk> asks) {
        List<List<Cell>> rows = new ArrayList<>();
        int from = 0;
        for (int bin : BINS) {
            int least = from;
            List<WholeAsk> in = asks.stream()
                    .filter(ask -> forecast(ask) >= least && forecast(ask) <= bin)
                    .toList();
            rows.add(List.of(
                    new Cell.Name(
                            InsightBuilder.said("insight.forecast-of", "low", (least + 9) / 10, "high", bin / 10)),
                    Cell.of((int) in.stream().filter(WholeAsk::gotNo).count()),
                    Cell.of(in.size())));
            from = bin + 1;
        }
        return new Table(List.of(Column.FORECAST, Column.NOES, Column.ASKS), rows);
    }

    /// What studies found of asks in general, of asks by email, and of these very asks.
    private static List<String> sources(InsightFacts facts, List<WholeAsk> asks) {
        Set<String> sources = new TreeSet<>(Set.of("bohns-2016"));
        for (WholeAsk ask : asks) {
            Challenge challenge = facts.challengeOf(ask);
            if (ask.ask().channelOf(challenge) == Channel.EMAIL) {
                sources.add("roghanizad-bohns-2017");
            }
            if (challenge != null && challenge.chanceOfNo().source() != null) {
                sources.add(challenge.chanceOfNo().source());
            }
        }
        return List.copyOf(sources);
    }
}
