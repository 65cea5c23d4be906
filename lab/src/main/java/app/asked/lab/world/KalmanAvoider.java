package app.asked.lab.world;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Person;
import app.asked.lab.Situation;
import app.asked.lab.World;

/// A careful statistician of harm, who learns most where they know least, and whom every avoided ask teaches that it
/// was wise to avoid.
///
/// With `x` the dose, `m` and `p` mean and variance of the weights, and `λ` the harm met:
///
/// - `V = x · Σ m`, `K = p · x / (x² · Σ p + r)`, `Δm = K · (λ − V)`, `Δp = −K · x · p`
/// - each night `p ← p + q`: the world may have changed
/// - an avoided ask: `Δm = a · x`, up to the fear of the first day: relief is taken for proof of danger
///
/// Kakade & Dayan 2002, "Acquisition and extinction in autoshaping", Psychological Review 109, 533–544 (a Kalman
/// filter, here without covariances); protection from extinction by avoidance: Lovibond, Mitchell, Minard, Brady &
/// Menzies 2009, Behaviour Research and Therapy 47, 716–720.
public final class KalmanAvoider implements World {
    private static final double NOISE = .6;
    private static final double DRIFT = .00002;
    private static final double ASKING = .006;
    private static final double DOMAIN = .020;
    private static final double CHALLENGE = .060;
    private static final double RELIEF = .02;

    @Override
    public String name() {
        return "KALMAN";
    }

    @Override
    public String about() {
        return "A Kalman filter of harm, with fear kept up by avoidance (Kakade & Dayan 2002; Lovibond and others 2009)";
    }

    @Override
    public boolean heldOut() {
        return true;
    }

    @Override
    public Mind mind(Person person) {
        return new Filter(
                person, Weights.first(person.challenges()), Weights.of(person.challenges(), ASKING, DOMAIN, CHALLENGE));
    }

    private record Filter(Person person, Weights mean, Weights variance) implements Mind {
        @Override
        public double fear(Situation situation, boolean practising) {
            return Weights.scale(person.dose(situation) * mean.sum(situation));
        }

        @Override
        public void asked(Situation situation, Met met) {
            double dose = person.dose(situation);
            double error = person.hurt(met) - dose * mean.sum(situation);
            double gain = person.learning() * dose / (dose * dose * variance.sum(situation) + NOISE);
            double ofDomain = variance.domains[situation.domain()];
            double ofChallenge = variance.challenges[situation.challenge()];
            mean.add(situation, gain * variance.asking * error, gain * ofDomain * error, gain * ofChallenge * error);
            double known = gain * dose;
            variance.add(
                    situation,
                    -known * variance.asking * variance.asking,
                    -known * ofDomain * ofDomain,
                    -known * ofChallenge * ofChallenge);
        }

        @Override
        public void avoided(Situation situation) {
            double relief = RELIEF * person.dose(situation);
            if (mean.sum(situation) < 1) {
                mean.add(situation, .1 * relief, .4 * relief, relief);
            }
        }

        @Override
        public void slept() {
            variance.asking += DRIFT;
            for (int i = 0; i < variance.domains.length; i++) {
                variance.domains[i] += DRIFT;
            }
            for (int i = 0; i < variance.challenges.length; i++) {
                variance.challenges[i] += DRIFT;
            }
        }

        @Override
        public Mind copy() {
            return new Filter(person, mean.copy(), variance.copy());
        }
    }
}
