package app.asked.lab.policy;

import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Situation;
import app.asked.lab.people.Chooser;
import app.asked.lab.people.Offer;
import app.asked.lab.people.Shown;
import app.asked.lab.people.Start;
import java.util.Comparator;
import java.util.List;

/// Looks behind the curtain: tries each ask on a copy of the mind, and offers the one after which true fear is lowest,
/// weighed by how likely they go ahead. It sees one step far and no further, so it can be beaten. To be quick it looks
/// at a third of the library a day.
record OneStepOracle(String name) implements Policy {
    private static final int A_THIRD = 3;

    @Override
    public Chooser begin(Start start) {
        List<Situation> all = start.street().asTheyAre();
        return (diary, day) -> {
            double before = Start.meanFear(start.street(), start.mind());
            return all.stream()
                    .filter(situation -> situation.index() % A_THIRD == day % A_THIRD)
                    .max(Comparator.comparingDouble(situation -> gain(start, situation, before)))
                    .map(best -> Shown.of(List.of(Offer.of(best))))
                    .orElseThrow();
        };
    }

    private static double gain(Start start, Situation situation, double before) {
        double no = start.temper().refused(start.street(), situation);
        double fall = (1 - no) * (before - after(start, situation, Met.YES))
                + no * (before - after(start, situation, Met.KIND_NO));
        return fall * start.temper().goingAhead(start.mind().fear(situation, true), 0);
    }

    private static double after(Start start, Situation situation, Met met) {
        Mind after = start.mind().copy();
        after.asked(situation, met);
        return Start.meanFear(start.street(), after);
    }
}
