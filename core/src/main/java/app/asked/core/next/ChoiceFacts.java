package app.asked.core.next;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Takeaway;
import java.util.List;

/// All that a choice of what is next rests on, each list in any order.
///
/// @param challenges the library and the person's own
public record ChoiceFacts(
        List<Challenge> challenges,
        Marks marks,
        MyDays days,
        List<WholeAsk> asks,
        List<Rating> ratings,
        List<Energy> energies,
        List<Rest> rests,
        List<Takeaway> takeaways) {
    public ChoiceFacts {
        challenges = List.copyOf(challenges);
        asks = List.copyOf(asks);
        ratings = List.copyOf(ratings);
        energies = List.copyOf(energies);
        rests = List.copyOf(rests);
        takeaways = List.copyOf(takeaways);
    }
}
