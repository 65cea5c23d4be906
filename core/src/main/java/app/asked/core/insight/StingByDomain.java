package app.asked.core.insight;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Domain;
import app.asked.core.statistics.Ranks;
import app.asked.core.words.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How much answers other than a yes hurt, one domain against the others. The domain that stands out most is told, and
/// pays for having been picked: its p counts as often as there are domains to pick from. Of two that stand out alike
/// it is the one that hurts less. A hint at the most.
final class StingByDomain {
    private static final int LEAST = 6;
    private static final int LEAST_OF_A_DOMAIN = 3;
    private static final Looks LOOKS = Looks.hintsAlone();

    private final Facts facts;
    private final List<Stung> stung;

    /// A domain beside the others.
    ///
    /// @param p that chance makes the difference, the picking of this one among others counted in
    private record Apart(Domain domain, double own, double others, double p) {}

    private StingByDomain(Facts facts) {
        this.facts = facts;
        this.stung = Stung.of(facts.made().stream()
                .filter(ask -> facts.domainOf(ask) != null && mayHurt(ask))
                .toList());
    }

    static Told tell(Facts facts) {
        return new StingByDomain(facts).tell();
    }

    private Told tell() {
        Apart apart = apart(stung);
        Sketch sketch = new Sketch(Topic.STING_BY_DOMAIN, apart == null ? 0 : stung.size(), LEAST)
                .changedBy("insight.change.more-domains")
                .drawn(Picture.BARS, table());
        if (!sketch.isEnough() || apart == null) {
            return sketch.told();
        }
        return sketch.says(
                        "insight.sting-by-domain",
                        "domain",
                        Said.of("domain." + apart.domain().key()),
                        "own",
                        Figures.ofTen(apart.own()),
                        "others",
                        Figures.ofTen(apart.others()))
                .told(LOOKS.into(
                        stung.stream().map(each -> each.ask().when().day()).toList(),
                        n -> found(stung.subList(0, n), apart)));
    }

    private Looks.Found found(List<Stung> first, Apart now) {
        Apart then = apart(first);
        return then != null && then.domain() == now.domain() && then.own() < then.others() == now.own() < now.others()
                ? Looks.Found.of(then.p())
                : Looks.Found.NOTHING;
    }

    private @Nullable Apart apart(List<Stung> of) {
        List<Apart> all = Arrays.stream(Domain.values())
                .map(domain -> apart(of, domain))
                .filter(Objects::nonNull)
                .toList();
        return all.stream()
                .min(Comparator.comparingDouble(Apart::p).thenComparingDouble(Apart::own))
                .map(least ->
                        new Apart(least.domain(), least.own(), least.others(), Math.min(1, least.p() * all.size())))
                .orElse(null);
    }

    private @Nullable Apart apart(List<Stung> of, Domain domain) {
        double[] own = worst(of, domain, true);
        double[] others = worst(of, domain, false);
        return own.length < LEAST_OF_A_DOMAIN || others.length < LEAST_OF_A_DOMAIN
                ? null
                : new Apart(
                        domain,
                        Arrays.stream(own).average().orElse(0),
                        Arrays.stream(others).average().orElse(0),
                        Ranks.differ(own, others));
    }

    private double[] worst(List<Stung> of, Domain domain, boolean within) {
        return of.stream()
                .filter(each -> facts.domainOf(each.ask()) == domain == within)
                .mapToDouble(Stung::worst)
                .toArray();
    }

    private static boolean mayHurt(WholeAsk ask) {
        Outcome answer = ask.counted() == null ? Outcome.WAITING : ask.counted().answer();
        return answer != Outcome.YES && answer != Outcome.WAITING;
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            double[] own = worst(stung, domain, true);
            if (own.length > 0) {
                rows.add(List.of(
                        Cell.named("domain." + domain.key()),
                        Figures.cell(Arrays.stream(own).average().orElse(0)),
                        Cell.of(own.length)));
            }
        }
        return new Table(List.of(Column.DOMAIN, Column.MEAN_HURT, Column.ASKS), rows);
    }
}
