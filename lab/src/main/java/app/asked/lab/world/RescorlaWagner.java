package app.asked.lab.world;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Person;
import app.asked.lab.Situation;
import app.asked.lab.World;

/// Fear is expected harm, and what is learned is the error. The practice itself becomes a signal of safety, which
/// shields fear from being unlearned and fades when practice ends.
///
/// With `x` the dose (fear on the first day, 0–1), `w` the weights of asking, domain and challenge, `c` that of
/// practising and `λ` the harm met:
///
/// - `V = x · Σ w + c` while practising, without `c` otherwise
/// - `Δw = α · x · (λ − V)`, `Δc = β · (λ − V)`
/// - each night, where `c < 0`: `c ← c · e^−δ`
///
/// Rescorla & Wagner 1972, in the revision of Paskewitz, Stoddard & Jones 2022, "Explaining the return of fear with
/// revised Rescorla–Wagner models", Computational Psychiatry 6, 213–237: context becomes a conditioned inhibitor, and
/// inhibition decays.
public final class RescorlaWagner implements World {
    private static final double ASKING = .025;
    private static final double DOMAIN = .100;
    private static final double CHALLENGE = .300;
    private static final double PRACTICE = .030;
    private static final double DECAY = StrictMath.exp(-.05);

    @Override
    public String name() {
        return "RW";
    }

    @Override
    public String about() {
        return "Rescorla–Wagner with inhibition of the practice context that decays (Paskewitz, Stoddard & Jones 2022)";
    }

    @Override
    public Mind mind(Person person) {
        return new Belief(person, Weights.first(person.challenges()), 0);
    }

    private static final class Belief implements Mind {
        private final Person person;
        private final Weights weights;
        private double practice;

        Belief(Person person, Weights weights, double practice) {
            this.person = person;
            this.weights = weights;
            this.practice = practice;
        }

        private double value(Situation situation, boolean practising) {
            return person.dose(situation) * weights.sum(situation) + (practising ? practice : 0);
        }

        @Override
        public double fear(Situation situation, boolean practising) {
            return Weights.scale(value(situation, practising));
        }

        @Override
        public void asked(Situation situation, Met met) {
            double error = person.learning() * (person.hurt(met) - value(situation, true));
            double dose = person.dose(situation);
            weights.add(situation, ASKING * dose * error, DOMAIN * dose * error, CHALLENGE * dose * error);
            practice += PRACTICE * error;
        }

        @Override
        public void slept() {
            if (practice < 0) {
                practice *= DECAY;
            }
        }

        @Override
        public Mind copy() {
            return new Belief(person, weights.copy(), practice);
        }
    }
}
