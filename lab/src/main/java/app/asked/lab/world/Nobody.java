package app.asked.lab.world;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Person;
import app.asked.lab.Situation;
import app.asked.lab.World;

/// Nobody changes, whatever they do: `fear = fear on the first day`. Every policy has the same fear here to the last
/// digit, so what differs is what the days are like.
public final class Nobody implements World {
    @Override
    public String name() {
        return "NULL";
    }

    @Override
    public String about() {
        return "Nobody changes, whatever they do";
    }

    @Override
    public Mind mind(Person person) {
        return new Still(person);
    }

    private record Still(Person person) implements Mind {
        @Override
        public double fear(Situation situation, boolean practising) {
            return Weights.scale(person.dose(situation));
        }

        @Override
        public void asked(Situation situation, Met met) {}

        @Override
        public Mind copy() {
            return this;
        }
    }
}
