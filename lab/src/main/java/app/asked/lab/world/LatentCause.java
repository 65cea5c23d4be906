package app.asked.lab.world;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Person;
import app.asked.lab.Situation;
import app.asked.lab.World;
import java.util.ArrayList;
import java.util.List;

/// A mind asks what kind of situation this is. What is close to what it feared changes the old fear; what is far from
/// it becomes a new memory ("this is practice"), which leaves the old fear as it was, to return with time.
///
/// Each cause `k` has weights, and `V_k = x · Σ w`. Of encounters `j` at ages `t_j`:
///
/// - prior `P(k) ∝ Σ_{j∈k} (e^(−slope · t_j) + base)`, and `P(new) ∝ α` (distance-dependent Chinese restaurant)
/// - likelihood of the harm met `N(λ; V_k, σ²)`, with `V = 0.05` for a new cause
/// - the likeliest cause alone learns: `Δw = η · x · (λ − V_k)`
/// - fear now is `Σ_k P(k) · V_k`
///
/// Gershman, Jones, Norman, Monfils & Niv 2013, "Gradual extinction prevents the return of fear", Frontiers in
/// Behavioral Neuroscience 7, 164; here with a graded harm and ages in days.
public final class LatentCause implements World {
    private static final double ALPHA = .3;
    private static final double SLOPE = StrictMath.exp(-.15);
    private static final double BASE = .1;
    private static final double SIGMA = .25;
    private static final double NEW_VALUE = .05;
    private static final double LIVED_BEFORE = 60;
    private static final double ASKING = .025;
    private static final double DOMAIN = .100;
    private static final double CHALLENGE = .300;

    @Override
    public String name() {
        return "LC";
    }

    @Override
    public String about() {
        return "Latent causes: a surprise far from what was feared makes a new memory and keeps the old fear"
                + " (Gershman and others 2013)";
    }

    @Override
    public Mind mind(Person person) {
        return new Causes(
                person, new ArrayList<>(List.of(new Cause(Weights.first(person.challenges()), LIVED_BEFORE, 0))));
    }

    private static final class Cause {
        private final Weights weights;
        private double encounters;
        private double recent;

        Cause(Weights weights, double encounters, double recent) {
            this.weights = weights;
            this.encounters = encounters;
            this.recent = recent;
        }

        double prior() {
            return recent + BASE * encounters;
        }
    }

    private record Causes(Person person, List<Cause> causes) implements Mind {
        private double value(Cause cause, Situation situation) {
            return person.dose(situation) * cause.weights.sum(situation);
        }

        @Override
        public double fear(Situation situation, boolean practising) {
            double sum = 0;
            double all = 0;
            for (Cause cause : causes) {
                sum += cause.prior() * value(cause, situation);
                all += cause.prior();
            }
            return Weights.scale(sum / all);
        }

        @Override
        public void asked(Situation situation, Met met) {
            double harm = person.hurt(met);
            Cause cause = likeliest(situation, harm);
            double change = person.learning() * person.dose(situation) * (harm - value(cause, situation));
            cause.weights.add(situation, ASKING * change, DOMAIN * change, CHALLENGE * change);
            cause.encounters++;
            cause.recent++;
        }

        private Cause likeliest(Situation situation, double harm) {
            double best = ALPHA * likelihood(harm, NEW_VALUE);
            Cause likeliest = null;
            for (Cause cause : causes) {
                double posterior = cause.prior() * likelihood(harm, value(cause, situation));
                if (posterior >= best) {
                    best = posterior;
                    likeliest = cause;
                }
            }
            if (likeliest == null) {
                likeliest = new Cause(Weights.of(person.challenges(), NEW_VALUE, 0, 0), 0, 0);
                causes.add(likeliest);
            }
            return likeliest;
        }

        private static double likelihood(double harm, double value) {
            double off = (harm - value) / SIGMA;
            return StrictMath.exp(-.5 * off * off);
        }

        @Override
        public void slept() {
            causes.forEach(cause -> cause.recent *= SLOPE);
        }

        @Override
        public Mind copy() {
            List<Cause> copies = new ArrayList<>();
            causes.forEach(cause -> copies.add(new Cause(cause.weights.copy(), cause.encounters, cause.recent)));
            return new Causes(person, copies);
        }
    }
}
