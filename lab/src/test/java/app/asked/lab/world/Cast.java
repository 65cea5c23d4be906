package app.asked.lab.world;

import app.asked.core.challenge.Channel;
import app.asked.lab.Dice;
import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Person;
import app.asked.lab.Situation;
import app.asked.lab.World;

/// An average person with three challenges of one domain, little, middling and much feared, and one of another domain.
final class Cast {
    static final Situation LITTLE = situation(0, 0);
    static final Situation MIDDLING = situation(1, 0);
    static final Situation MUCH = situation(2, 0);
    static final Situation ELSEWHERE = situation(3, 1);

    private Cast() {}

    private static Situation situation(int index, int domain) {
        return new Situation(index, index, domain, Channel.IN_PERSON, 50);
    }

    static Mind of(World world) {
        return world.mind(new Person(new Dice(1), new double[] {25, 50, 90, 50}, 4, 1, 1));
    }

    static void ask(Mind mind, Situation situation, Met met, int times) {
        for (int i = 0; i < times; i++) {
            mind.asked(situation, met);
        }
    }

    static void sleep(Mind mind, int nights) {
        for (int i = 0; i < nights; i++) {
            mind.slept();
        }
    }
}
