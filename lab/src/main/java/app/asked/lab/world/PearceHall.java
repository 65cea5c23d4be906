package app.asked.lab.world;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Person;
import app.asked.lab.Situation;
import app.asked.lab.World;
import java.util.Arrays;

/// Surprise sets how much is learned next. What turns out worse than feared teaches more than what turns out better.
///
/// With `x` the dose, `w` the weights, `a` the associability of the domain and `λ` the harm met:
///
/// - `V = x · Σ w`, `error = λ − V`
/// - `Δw = s · a · x · error`, and `m` times that where it was worse than feared (`error > 0`)
/// - `a ← γ · |error| + (1 − γ) · a`
///
/// Pearce & Hall 1980, Psychological Review 87, 532–552, in the hybrid form with a signed error (Le Pelley 2004,
/// Quarterly Journal of Experimental Psychology 57B, 193–243). That under-predicted fear weighs more is the
/// match–mismatch finding of Rachman & Lopatka 1986, Behaviour Research and Therapy 24, 387–393 and 395–401.
public final class PearceHall implements World {
    private static final double ASKING = .070;
    private static final double DOMAIN = .280;
    private static final double CHALLENGE = .800;
    private static final double FIRST = .5;
    private static final double GAMMA = .3;
    private static final double WORSE = 2;

    @Override
    public String name() {
        return "PH";
    }

    @Override
    public String about() {
        return "Pearce–Hall: surprise sets what is learned next, and worse than feared teaches double"
                + " (Pearce & Hall 1980; Rachman & Lopatka 1986)";
    }

    @Override
    public Mind mind(Person person) {
        double[] associability = new double[Situation.DOMAINS];
        Arrays.fill(associability, FIRST);
        return new Belief(person, Weights.first(person.challenges()), associability);
    }

    private static final class Belief implements Mind {
        private final Person person;
        private final Weights weights;
        private final double[] associability;

        Belief(Person person, Weights weights, double[] associability) {
            this.person = person;
            this.weights = weights;
            this.associability = associability;
        }

        private double value(Situation situation) {
            return person.dose(situation) * weights.sum(situation);
        }

        @Override
        public double fear(Situation situation, boolean practising) {
            return Weights.scale(value(situation));
        }

        @Override
        public void asked(Situation situation, Met met) {
            int domain = situation.domain();
            double error = person.hurt(met) - value(situation);
            double weight = error > 0 ? WORSE : 1;
            double change = person.learning() * weight * associability[domain] * person.dose(situation) * error;
            weights.add(situation, ASKING * change, DOMAIN * change, CHALLENGE * change);
            associability[domain] = GAMMA * Math.abs(error) + (1 - GAMMA) * associability[domain];
        }

        @Override
        public Mind copy() {
            return new Belief(person, weights.copy(), associability.clone());
        }
    }
}
