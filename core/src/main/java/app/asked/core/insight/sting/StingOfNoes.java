package app.asked.core.insight.sting;

import app.asked.core.ask.WholeAsk;
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
import app.asked.core.statistics.BaselineTau;
import app.asked.core.statistics.Ranks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The sting of the latest third of noes beside those before. With five in each part the test is the baseline-corrected
/// tau, with fewer Mann and Whitney's. It hints at the most: which noes one goes looking for moves it, too; where the
/// asks grew harder or easier along with the sting, it does not even hint.
public final class StingOfNoes {
    private static final int LEAST = 6;
    private static final CertaintyRule LOOKS = CertaintyRule.hinting();
    /// Difficulties that are less apart than this are alike.
    private static final double ALIKE = 10;

    private final InsightFacts facts;

    private StingOfNoes(InsightFacts facts) {
        this.facts = facts;
    }

    public static DraftInsight tell(InsightFacts facts) {
        return new StingOfNoes(facts).tell();
    }

    private DraftInsight tell() {
        List<WholeAsk> noes = facts.made().stream().filter(WholeAsk::gotNo).toList();
        List<Stung> stung = Stung.of(noes);
        InsightBuilder sketch = new InsightBuilder(Topic.STING, stung.size(), LEAST)
                .without(noes.size() - stung.size(), "insight.missing.sting")
                .changedBy("insight.change.more-noes")
                .drawn(ChartKind.LINE, table(stung));
        if (!sketch.isEnough()) {
            return sketch.told();
        }
        int latest = stung.size() / 3;
        double before = mean(stung.subList(0, stung.size() - latest));
        double now = mean(stung.subList(stung.size() - latest, stung.size()));
        return sketch.says(
                        "insight.sting", "latest", latest, "now", Figures.about(now), "before", Figures.about(before))
                .told(LOOKS.into(
                        stung.stream().map(each -> each.ask().when().day()).toList(), n -> found(stung.subList(0, n))));
    }

    private CertaintyRule.Found found(List<Stung> first) {
        int from = first.size() - first.size() / 3;
        double[] before = Figures.array(first.subList(0, from), Stung::worst);
        double[] after = Figures.array(first.subList(from, first.size()), Stung::worst);
        int side = Double.compare(mean(first.subList(from, first.size())), mean(first.subList(0, from)));
        if (isOfDifficulty(first, from, side < 0)) {
            return new CertaintyRule.Found(1, side);
        }
        boolean phases = before.length >= BaselineTau.LEAST && after.length >= BaselineTau.LEAST;
        return new CertaintyRule.Found(phases ? BaselineTau.of(before, after).p() : Ranks.differ(before, after), side);
    }

    private boolean isOfDifficulty(List<Stung> first, int from, boolean less) {
        double harder = difficulty(first.subList(from, first.size())) - difficulty(first.subList(0, from));
        return less ? harder <= -ALIKE : harder >= ALIKE;
    }

    private double difficulty(List<Stung> of) {
        return of.stream()
                .map(each -> facts.difficultyOf(each.ask()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
    }

    private static double mean(List<Stung> of) {
        return Figures.mean(of, Stung::worst);
    }

    private static Table table(List<Stung> stung) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Stung> latest = Figures.latest(stung);
        for (int i = 0; i < latest.size(); i++) {
            Stung each = latest.get(i);
            rows.add(List.of(
                    Cell.of(stung.size() - latest.size() + i + 1), Cell.of(each.worst()), Figures.cell(each.later())));
        }
        return new Table(List.of(Column.NO, Column.HURT, Column.HURT_LATER), rows, stung.size());
    }
}
