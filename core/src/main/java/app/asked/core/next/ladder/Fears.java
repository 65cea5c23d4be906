package app.asked.core.next.ladder;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.next.history.AskEvent;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What this person's fear of a challenge is expected to be, at its worst.
///
/// `fear = difficulty + person + domain + challenge`, cut to 0–100. Each addend is a `Mean` of what the addends before
/// it left unexplained of the fears this person had, so a challenge never asked leans on its domain, and a domain never
/// asked on the person. Where only a forecast is known, it counts less `overshoot`: how much higher than their fear
/// this person's forecasts are.
final class Fears {
    /// How far one fear lies from what was expected, in points of the scale; assumed, not measured.
    private static final double NOISE = 14;

    private static final double PERSON = 1;
    private static final double DOMAIN = 3;
    private static final double CHALLENGE = 2;
    private static final double OVERSHOOT = 4;

    private final Mean person = new Mean(PERSON);
    private final Map<Domain, Mean> domains = new EnumMap<>(Domain.class);
    private final Map<ChallengeId, Mean> challenges = new HashMap<>();
    private final Mean overshoot = new Mean(OVERSHOOT);

    /// The fear that an ask or a rating shows; null where it shows none.
    @Nullable
    Double shown(AskEvent seen) {
        if (seen.felt() != null) {
            return (double) seen.felt().value();
        }
        if (seen.forecast() != null) {
            return cut(seen.forecast().value() - overshoot.value());
        }
        return null;
    }

    void learn(AskEvent seen) {
        Double shown = shown(seen);
        Challenge challenge = seen.challenge();
        if (shown != null && challenge != null) {
            learn(challenge, shown - challenge.difficultyOf(seen.version()).value());
        }
        if (seen.felt() != null && seen.forecast() != null) {
            overshoot.add(seen.forecast().value() - seen.felt().value());
        }
    }

    private void learn(Challenge challenge, double above) {
        person.add(above);
        double beyondPerson = above - person.value();
        Mean domain = domain(challenge);
        domain.add(beyondPerson);
        domains.put(challenge.domain(), domain);
        Mean own = challenge(challenge);
        own.add(beyondPerson - domain.value());
        challenges.put(challenge.id(), own);
    }

    double of(Challenge challenge, Version version) {
        return cut(challenge.difficultyOf(version).value()
                + person.value()
                + domain(challenge).value()
                + challenge(challenge).value());
    }

    /// The standard deviation of a single fear: what is not known of the person, and what differs from ask to ask.
    double deviation(Challenge challenge) {
        double known = person.variance()
                + domain(challenge).variance()
                + challenge(challenge).variance();
        return NOISE * StrictMath.sqrt(1 + known);
    }

    private Mean domain(Challenge challenge) {
        Mean mean = domains.get(challenge.domain());
        return mean == null ? new Mean(DOMAIN) : mean;
    }

    private Mean challenge(Challenge challenge) {
        Mean mean = challenges.get(challenge.id());
        return mean == null ? new Mean(CHALLENGE) : mean;
    }

    private static double cut(double fear) {
        return Math.clamp(fear, 0, 100);
    }
}
