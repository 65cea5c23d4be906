package app.asked.core.insight.sting;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Domain;
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
import app.asked.core.statistics.Ranks;
import app.asked.core.words.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much answers other than a yes hurt, one domain against the others. The domain that stands out most is told, and
/// pays for having been picked: its p counts as often as there are domains to pick from. Of two that stand out alike
/// it is the one that hurts less. A hint at the most.
public final class StingByDomain {
    private static final int LEAST = 6;
    private static final int LEAST_OF_A_DOMAIN = 3;
    /// What comes after the last look moves the means that are told, and not which domain they are of.
    private static final int LAST_LOOK = 48;
    private static final CertaintyRule LOOKS = CertaintyRule.hinting();

    /// How much one answer hurt, and of which domain it was.
    private record Hurt(LocalDate day, Domain domain, int worst) {}

    private final List<Hurt> all;

    /// A domain beside the others.
    ///
    /// @param p that chance makes the difference, the picking of this one among others counted in
    private record Apart(Domain domain, double own, double others, double p) {}

    private StingByDomain(InsightFacts facts) {
        all = Stung.of(facts.made().stream().filter(StingByDomain::mayHurt).toList()).stream()
                .map(each -> hurt(each, facts.domainOf(each.ask())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Hurt> hurt(Stung stung, @Nullable Domain domain) {
        return Optional.ofNullable(domain).map(of -> new Hurt(stung.ask().when().day(), of, stung.worst()));
    }

    public static DraftInsight tell(InsightFacts facts) {
        return new StingByDomain(facts).tell();
    }

    private DraftInsight tell() {
        Apart apart = apart(all.subList(0, Math.min(all.size(), LAST_LOOK)));
        InsightBuilder sketch = new InsightBuilder(Topic.STING_BY_DOMAIN, apart == null ? 0 : all.size(), LEAST)
                .changedBy("insight.change.more-domains")
                .drawn(ChartKind.BARS, table());
        if (!sketch.isEnough() || apart == null) {
            return sketch.told();
        }
        return sketch.says(
                        "insight.sting-by-domain",
                        "domain",
                        Said.of("domain." + apart.domain().key()),
                        "own",
                        Figures.about(mean(worst(all, apart.domain(), true))),
                        "others",
                        Figures.about(mean(worst(all, apart.domain(), false))))
                .told(LOOKS.into(all.stream().map(Hurt::day).toList(), n -> found(all.subList(0, n), apart)));
    }

    private static CertaintyRule.Found found(List<Hurt> first, Apart now) {
        Apart then = apart(first);
        return then != null && then.domain() == now.domain()
                ? new CertaintyRule.Found(then.p(), Double.compare(then.own(), then.others()))
                : new CertaintyRule.Found(1, 0);
    }

    private static @Nullable Apart apart(List<Hurt> of) {
        List<Apart> found = Arrays.stream(Domain.values())
                .map(domain -> apart(of, domain))
                .filter(Objects::nonNull)
                .toList();
        return found.stream()
                .min(Comparator.comparingDouble(Apart::p).thenComparingDouble(Apart::own))
                .map(least ->
                        new Apart(least.domain(), least.own(), least.others(), Math.min(1, least.p() * found.size())))
                .orElse(null);
    }

    private static @Nullable Apart apart(List<Hurt> of, Domain domain) {
        double[] own = worst(of, domain, true);
        double[] others = worst(of, domain, false);
        return own.length < LEAST_OF_A_DOMAIN || others.length < LEAST_OF_A_DOMAIN
                ? null
                : new Apart(domain, mean(own), mean(others), Ranks.differ(own, others));
    }

    private static double[] worst(List<Hurt> of, Domain domain, boolean within) {
        double[] worst = new double[of.size()];
        int found = 0;
        for (Hurt each : of) {
            if (each.domain() == domain == within) {
                worst[found++] = each.worst();
            }
        }
        return Arrays.copyOf(worst, found);
    }

    private static double mean(double[] of) {
        return Arrays.stream(of).average().orElse(0);
    }

    private static boolean mayHurt(WholeAsk ask) {
        Outcome answer = ask.counted() == null ? Outcome.WAITING : ask.counted().answer();
        return answer != Outcome.YES && answer != Outcome.WAITING;
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            double[] own = worst(all, domain, true);
            if (own.length > 0) {
                rows.add(List.of(Cell.named("domain." + domain.key()), Figures.cell(mean(own)), Cell.of(own.length)));
            }
        }
        return new Table(List.of(Column.DOMAIN, Column.MEAN_HURT, Column.ASKS), rows);
    }
}
