package app.asked.server.insight;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.insight.Insights;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.statement.Insight;
import app.asked.core.journey.week.WeekFacts;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.journey.Today;
import app.asked.server.next.Offers;
import app.asked.server.storage.sql.Tx;
import app.asked.server.week.LookBack;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a person's records say, from everything they wrote.
@Component
public final class Findings {
    private final Challenges challenges;

    Findings(Challenges challenges) {
        this.challenges = challenges;
    }

    /// What was read of a person to find insights in.
    ///
    /// @param today where the person is
    public record Records(InsightFacts facts, LocalDate today) {
        /// Everything they say today, which may take a while: outside of any transaction.
        public List<Insight> insights() {
            return Insights.of(facts, today);
        }
    }

    public Records records(Tx tx, UUID person, LocalNow here) {
        return new Records(facts(tx, person, here), here.today());
    }

    /// What insights rest on: asks without words, and the weeks of the journey that is under way or was the last.
    private InsightFacts facts(Tx tx, UUID person, Today today) {
        var lookBack = LookBack.latest(tx, person, today);
        List<WholeAsk> asks = lookBack.map(back -> back.facts().asks()).orElseGet(() -> Asks.numbers(tx, person));
        List<WeekFacts> weeks = lookBack.map(LookBack::weeks).orElse(List.of());
        return new InsightFacts(
                challenges(tx, person, asks),
                asks,
                weeks,
                Offers.ratings(tx, person),
                Arsqs.all(tx, person),
                Journeys.rules(tx, person),
                Journeys.avoided(tx, person),
                Journeys.pulls(tx, person),
                Journeys.rests(tx, person));
    }

    private Map<ChallengeId, Challenge> challenges(Tx tx, UUID person, List<WholeAsk> asks) {
        Map<ChallengeId, Challenge> found = new HashMap<>();
        asks.stream()
                .map(ask -> ask.ask().challenge())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> challenges.find(tx, person, id).ifPresent(each -> found.put(id, each)));
        return found;
    }
}
