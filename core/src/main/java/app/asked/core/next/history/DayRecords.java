package app.asked.core.next.history;

import app.asked.core.journey.Energy;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.ChoiceFacts;
import java.util.List;

/// What was written of days and weeks, not of asks.
public record DayRecords(List<Energy> energies, List<Rest> rests, List<Takeaway> takeaways) {
    public static DayRecords of(ChoiceFacts facts) {
        return new DayRecords(facts.energies(), facts.rests(), facts.takeaways());
    }
}
