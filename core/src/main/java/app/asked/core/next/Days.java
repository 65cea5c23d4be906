package app.asked.core.next;

import app.asked.core.journey.Energy;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Takeaway;
import java.util.List;

/// What was written of days and weeks, not of asks.
record Days(List<Energy> energies, List<Rest> rests, List<Takeaway> takeaways) {
    static Days of(ChoiceFacts facts) {
        return new Days(facts.energies(), facts.rests(), facts.takeaways());
    }
}
