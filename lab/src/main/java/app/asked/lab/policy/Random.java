package app.asked.lab.policy;

import app.asked.lab.Dice;
import app.asked.lab.Situation;
import app.asked.lab.people.Chooser;
import app.asked.lab.people.Offer;
import app.asked.lab.people.Shown;
import app.asked.lab.people.Start;
import java.util.List;
import java.util.stream.IntStream;

/// Any challenges of the library: one, which is the random policy; or three, from which the person chooses.
record Random(String name, int offers) implements Policy {
    @Override
    public Chooser begin(Start start) {
        List<Situation> all = start.street().asTheyAre();
        return (diary, day) -> {
            Dice dice = start.dice().at(day);
            return Shown.of(IntStream.range(0, offers)
                    .mapToObj(i -> Offer.of(all.get(dice.at(i).below(all.size()))))
                    .toList());
        };
    }
}
