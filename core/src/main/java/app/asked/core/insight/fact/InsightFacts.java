package app.asked.core.insight.fact;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.insight.questions.Arsq;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Pull;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Rule;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.next.Rating;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that insights rest on. For a week or a journey alone, give its asks and weeks.
///
/// @param challenges those that were asked, as far as they are known
/// @param asks in the order in which they were; their words are not needed
/// @param weeks of the journey that is told week by week
public record InsightFacts(
        Map<ChallengeId, Challenge> challenges,
        List<WholeAsk> asks,
        List<WeekFacts> weeks,
        List<Rating> ratings,
        List<Arsq> arsqs,
        List<Rule> rules,
        List<Avoided> avoided,
        List<Pull> pulls,
        List<Rest> rests) {
    public InsightFacts {
        challenges = Map.copyOf(challenges);
        asks = asks.stream().sorted(Comparator.comparing(WholeAsk::when)).toList();
        weeks = List.copyOf(weeks);
        ratings = ratings.stream().sorted(Comparator.comparing(Rating::when)).toList();
        arsqs = arsqs.stream().sorted(Comparator.comparing(Arsq::when)).toList();
        rules = List.copyOf(rules);
        avoided = List.copyOf(avoided);
        pulls = pulls.stream().sorted(Comparator.comparing(Pull::when)).toList();
        rests = List.copyOf(rests);
    }

    /// Of asks alone.
    public static InsightFacts of(List<WholeAsk> asks) {
        return new InsightFacts(
                Map.of(), asks, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public List<WholeAsk> made() {
        return asks.stream().filter(WholeAsk::made).toList();
    }

    @Nullable
    public Challenge challengeOf(WholeAsk ask) {
        ChallengeId id = ask.ask().challenge();
        return id == null ? null : challenges.get(id);
    }

    /// As it is, in the version that was asked.
    @Nullable
    public Integer difficultyOf(WholeAsk ask) {
        Challenge challenge = challengeOf(ask);
        return challenge == null
                ? null
                : Integer.valueOf(challenge.difficultyOf(ask.ask().version()).value());
    }

    @Nullable
    public Domain domainOf(WholeAsk ask) {
        return ask.ask().domainOf(challengeOf(ask));
    }
}
