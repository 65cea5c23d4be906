package app.asked.core.journey;

import app.asked.core.ask.WholeAsk;
import java.util.List;

/// A journey and what its person wrote: the facts from which weeks, drafts and greetings are told. Asks, rests and
/// energies may be all of the person's: those of other journeys are left aside.
public record JourneyFacts(
        Journey journey,
        List<Pause> pauses,
        List<WholeAsk> asks,
        List<Rest> rests,
        List<Energy> energies,
        List<Takeaway> takeaways) {
    public JourneyFacts {
        pauses = List.copyOf(pauses);
        asks = List.copyOf(asks);
        rests = List.copyOf(rests);
        energies = List.copyOf(energies);
        takeaways = List.copyOf(takeaways);
    }

    public JourneyCalendar calendar() {
        return new JourneyCalendar(journey, pauses);
    }
}
