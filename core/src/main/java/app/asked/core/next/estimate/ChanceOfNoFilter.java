package app.asked.core.next.estimate;

import app.asked.core.challenge.Basis;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.next.Next;
import java.util.HashMap;
import java.util.Map;

/// How likely a no is for this person.
///
/// `logit p = logit prior + person + challenge`: what was known beforehand, how much likelier this person's noes are
/// than that, and what is special to the challenge. Each answer moves both by one step of a logistic filter. It
/// foresees little better than the prior does, so it is told with its range.
public final class ChanceOfNoFilter {
    /// How many standard deviations of a normal distribution hold four fifths of it, to either side.
    private static final double EIGHTY = 1.2816;

    /// No chance is taken for certain.
    private static final double LEAST = .02;

    private final Tuning.No tuning;
    private final Map<ChallengeId, Addend> challenges = new HashMap<>();
    private Addend person;

    private record Addend(double mean, double variance) {
        static Addend unknown(double deviation) {
            return new Addend(0, deviation * deviation);
        }

        Addend moved(double surprise, double information, double damping) {
            return new Addend(
                    mean + variance * surprise / damping, variance - variance * variance * information / damping);
        }
    }

    public ChanceOfNoFilter(Tuning.No tuning) {
        this.tuning = tuning;
        person = Addend.unknown(tuning.person());
    }

    double chance(Challenge challenge) {
        return Logistic.chance(logit(challenge), variance(challenge));
    }

    /// The same, in per cent.
    public int percent(Challenge challenge) {
        return percent(chance(challenge));
    }

    public Next.ChanceOfNo told(Challenge challenge, Next.Own own) {
        double logit = logit(challenge);
        double variance = variance(challenge);
        double reach = EIGHTY * StrictMath.sqrt(variance);
        int value = percent(Logistic.chance(logit, variance));
        return new Next.ChanceOfNo(
                value,
                Math.min(value, percent(Logistic.chance(logit - reach))),
                Math.max(value, percent(Logistic.chance(logit + reach))),
                challenge.chanceOfNo().value(),
                own);
    }

    public void learn(Challenge challenge, boolean no) {
        double chance = chance(challenge);
        double information = chance * (1 - chance);
        double surprise = (no ? 1 : 0) - chance;
        double damping = 1 + variance(challenge) * information;
        Addend own = own(challenge);
        challenges.put(challenge.id(), own.moved(surprise, information, damping));
        person = person.moved(surprise, information, damping);
    }

    private double logit(Challenge challenge) {
        double prior = Math.clamp(challenge.chanceOfNo().value().value() / 100.0, LEAST, 1 - LEAST);
        return Logistic.logit(prior) + person.mean + own(challenge).mean;
    }

    private double variance(Challenge challenge) {
        return person.variance + own(challenge).variance;
    }

    private Addend own(Challenge challenge) {
        Addend known = challenges.get(challenge.id());
        if (known != null) {
            return known;
        }
        return Addend.unknown(
                challenge.chanceOfNo().basis() == Basis.PUBLISHED ? tuning.published() : tuning.estimate());
    }

    private static int percent(double chance) {
        return (int) Math.round(100 * chance);
    }
}
