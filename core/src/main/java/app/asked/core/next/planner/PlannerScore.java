package app.asked.core.next.planner;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Version;
import app.asked.core.next.Next;
import app.asked.core.next.candidate.Candidate;
import app.asked.core.next.candidate.ChoiceContext;
import app.asked.core.next.candidate.Weighing;
import app.asked.core.next.estimate.FearFilter;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.history.History;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The points that speak for a challenge today, as the planner sees it. `w` is the ground's weight.
///
/// | ground | points |
/// | --- | --- |
/// | edge | `w · e^(−½ ((fear − target) / width)²)` |
/// | learn | `w · d / (d + noise)`, where d is the variance of the expectation: what an ask would tell |
/// | noes | w where its chance of a no is the usual one, a tenth less for each 10 per cent off |
/// | noes, wished for | what 100 leaves for each per cent off it, times the weight of a wish |
/// | variety | `w · (1 − likeness)` to the most alike of the last three challenges, `w · (1 − 4 · share)` of its domain
/// among the last sixteen, and w on the day that is its turn |
/// | revisit | w where it was asked on n days and the last is `2^(n−1)` days ago or more |
/// | favourite, at hand | w |
///
/// @param tired what fatigue takes from the logit of going ahead
/// @param last the last challenges
record PlannerScore(PlannerState learned, ChoiceContext setting, double tired, List<Challenge> last)
        implements Weighing {
    /// After so many days on which it was asked, the time until it is due grows no more.
    private static final int SPACED = 6;
    /// Days from one turn of an idea to its next; no multiple of a week, so that each weekday has others.
    private static final int TURNS = 11;
    /// The same among the first asks, where few are at hand and nothing else tells one day from the next.
    private static final int FIRST_TURNS = 4;

    PlannerScore(PlannerState learned, ChoiceContext setting) {
        this(learned, setting, learned.tired(setting.today()), setting.past().last());
    }

    @Override
    public double fear(Challenge challenge, Version version) {
        return learned.fear(challenge, version, setting.today()).fear();
    }

    @Override
    public Candidate candidate(Challenge challenge, Version version) {
        LocalDate today = setting.today();
        FearFilter.Expected expected = learned.fear(challenge, version, today);
        double deviation = learned.deviation(expected);
        return new Candidate(
                challenge,
                version,
                expected.fear(),
                setting.past().lastUsed(challenge.domain()),
                terms(challenge, expected.fear(), deviation),
                () -> learned.outlook(challenge, expected, tired, today));
    }

    private List<Next.Term> terms(Challenge challenge, double fear, double deviation) {
        Tuning.Weights weights = weights();
        return List.of(
                new Next.Term(Next.Ground.EDGE, edge(fear)),
                new Next.Term(Next.Ground.LEARN, learn(deviation)),
                new Next.Term(Next.Ground.NOES, noes(learned.no(challenge))),
                new Next.Term(Next.Ground.VARIETY, variety(challenge)),
                new Next.Term(Next.Ground.REVISIT, isDue(challenge) ? weights.revisit() : 0),
                new Next.Term(Next.Ground.FAVOURITE, setting.isFavourite(challenge) ? weights.favourite() : 0),
                new Next.Term(Next.Ground.AT_HAND, atHand(challenge)));
    }

    private int edge(double fear) {
        double width =
                setting.wish().noes() == null ? weights().width() : weights().widthWished();
        double off = (fear - setting.aim().target()) / width;
        return part(weights().edge(), StrictMath.exp(-.5 * off * off));
    }

    private int learn(double deviation) {
        double noise = learned.tuning().fear().feltNoise();
        return part(weights().learn(), 1 - noise * noise / (deviation * deviation));
    }

    private int noes(int no) {
        return setting.wish().noes() == null
                ? part(weights().noes(), 1 - Math.abs(no - weights().usualNo()) / 100.0)
                : weights().noesWished()
                        * (100 - Math.abs(no - setting.wish().noes().value()));
    }

    private int variety(Challenge challenge) {
        double alike = 0;
        for (Challenge one : last) {
            alike = Math.max(alike, Likeness.of(one, challenge));
        }
        return part(weights().variety(), 1 - alike)
                + part(weights().domains(), seldom(challenge))
                + (isItsTurn(challenge) ? weights().turn() : 0);
    }

    /// Whether the day is its own, so that ideas alike take turns and none leads for days.
    private boolean isItsTurn(Challenge challenge) {
        long day = setting.today().toEpochDay();
        int turns = setting.past().isBeginning() ? FIRST_TURNS : TURNS;
        return Math.floorMod(challenge.id().value().hashCode() + day, turns) == 0;
    }

    /// 1 where its domain was not asked of lately, 0 where every fourth ask was of it.
    private double seldom(Challenge challenge) {
        return Math.max(0, 1 - 4 * setting.past().share(challenge.domain()));
    }

    private boolean isDue(Challenge challenge) {
        History.Asked asked = setting.past().asked(challenge);
        if (asked == null) {
            return false;
        }
        long spacing = 1L << (Math.min(asked.days(), SPACED) - 1);
        return ChronoUnit.DAYS.between(asked.lastly(), setting.today()) >= spacing;
    }

    private int atHand(Challenge challenge) {
        if (!ChoiceContext.isAtHand(challenge)) {
            return 0;
        }
        return setting.past().isBeginning()
                ? weights().atHandFirst()
                : weights().atHand();
    }

    private Tuning.Weights weights() {
        return learned.tuning().weights();
    }

    private static int part(int most, double share) {
        return (int) Math.round(most * share);
    }
}
