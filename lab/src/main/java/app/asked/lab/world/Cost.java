package app.asked.lab.world;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Person;
import app.asked.lab.Situation;
import app.asked.lab.World;

/// Fear is how likely a no seems, times how bad it would be. A yes teaches about the first alone, and most of it about
/// that one ask; a kind no teaches about the second, and a no is a no anywhere. So those who never hear one never find
/// out that it can be borne.
///
/// With `x` the dose, `P` the weights of likelihood, `C` those of cost (1 on the first day), `o` 1 for a no and 0 for a
/// yes, and `λ` the harm met:
///
/// - `V = x · P · C`
/// - `ΔP = α · x · (o − P)`; after a no `ΔC = β · x · (λ − x · C)`
///
/// Foa & Kozak 1986, "Emotional processing of fear", Psychological Bulletin 99, 20–35: what has to change are the
/// estimates of likelihood and of cost; Hofmann 2004, Journal of Consulting and Clinical Psychology 72, 393–399:
/// estimated social cost mediates change in social anxiety.
public final class Cost implements World {
    private static final double ASKING = .008;
    private static final double DOMAIN = .030;
    private static final double CHALLENGE = .300;
    private static final double COST_ASKING = .060;
    private static final double COST_DOMAIN = .080;
    private static final double COST_CHALLENGE = .100;

    @Override
    public String name() {
        return "COST";
    }

    @Override
    public String about() {
        return "Fear is how likely a no seems times how bad it would be; a no alone teaches the second"
                + " (Foa & Kozak 1986; Hofmann 2004)";
    }

    @Override
    public Mind mind(Person person) {
        return new Estimate(person, Weights.first(person.challenges()), Weights.first(person.challenges()));
    }

    private record Estimate(Person person, Weights likelihood, Weights cost) implements Mind {
        @Override
        public double fear(Situation situation, boolean practising) {
            return Weights.scale(
                    person.dose(situation) * Math.max(0, likelihood.sum(situation)) * Math.max(0, cost.sum(situation)));
        }

        @Override
        public void asked(Situation situation, Met met) {
            double dose = person.dose(situation);
            double surprise = person.learning() * dose * ((met.isYes() ? 0 : 1) - likelihood.sum(situation));
            likelihood.add(situation, ASKING * surprise, DOMAIN * surprise, CHALLENGE * surprise);
            if (!met.isYes()) {
                double relief = person.learning() * dose * (person.hurt(met) - dose * cost.sum(situation));
                cost.add(situation, COST_ASKING * relief, COST_DOMAIN * relief, COST_CHALLENGE * relief);
            }
        }

        @Override
        public Mind copy() {
            return new Estimate(person, likelihood.copy(), cost.copy());
        }
    }
}
