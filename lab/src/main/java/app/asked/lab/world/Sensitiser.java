package app.asked.lab.world;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Person;
import app.asked.lab.Situation;
import app.asked.lab.World;

/// Rejection harms: each no makes asking worse, the more the harder it was. Rest heals slowly; a yes helps a little.
///
/// With `x` the dose, `w` the weights, `w₀` those of the first day and `λ` the harm met:
///
/// - after a no `Δw = η · (x + λ)`; after a yes `Δw = −ε · x`
/// - each night `w ← w − ρ · (w − w₀)`
///
/// The sensitising half of dual-process theory: response grows with strong stimulation and decays in time without it
/// (Groves & Thompson 1970, Psychological Review 77, 419–450). That practice of this kind harms is not known; a
/// planner has to be safe if it does.
public final class Sensitiser implements World {
    private static final double ASKING = .012;
    private static final double DOMAIN = .024;
    private static final double CHALLENGE = .060;
    private static final double YES = .1;
    private static final double HEALING = .005;

    @Override
    public String name() {
        return "SENSITISER";
    }

    @Override
    public String about() {
        return "Rejection harms: each no adds fear, which rest heals slowly (Groves & Thompson 1970)";
    }

    @Override
    public Mind mind(Person person) {
        return new Sore(person, Weights.first(person.challenges()));
    }

    private record Sore(Person person, Weights weights) implements Mind {
        @Override
        public double fear(Situation situation, boolean practising) {
            return Weights.scale(person.dose(situation) * weights.sum(situation));
        }

        @Override
        public void asked(Situation situation, Met met) {
            double dose = person.dose(situation);
            double sore = met.isYes() ? -YES * dose : person.sensitivity() * (dose + met.hurt());
            weights.add(situation, ASKING * sore, DOMAIN * sore, CHALLENGE * sore);
        }

        @Override
        public void slept() {
            weights.asking -= HEALING * (weights.asking - Weights.ASKING);
            heal(weights.domains, Weights.DOMAIN);
            heal(weights.challenges, Weights.CHALLENGE);
        }

        private static void heal(double[] sore, double first) {
            for (int i = 0; i < sore.length; i++) {
                sore[i] -= HEALING * (sore[i] - first);
            }
        }

        @Override
        public Mind copy() {
            return new Sore(person, weights.copy());
        }
    }
}
