package app.asked.lab.people;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.Rating;

/// Something written in a diary.
public sealed interface Entry {
    /// An ask that was made or backed out of.
    record OfAsk(WholeAsk ask) implements Entry {}

    record OfRating(Rating rating) implements Entry {}

    record OfEnergy(Energy energy) implements Entry {}

    record OfWeek(Takeaway takeaway) implements Entry {}
}
