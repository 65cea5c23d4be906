package app.asked.server.journey;

import app.asked.core.journey.Journey;
import java.time.Instant;
import java.time.LocalDate;

/// Which day it is for a journey.
public interface Today {
    LocalDate of(Journey journey);

    /// The day in the journey's own zone, for whoever tells no other.
    static Today at(Instant now) {
        return journey -> now.atZone(journey.zone()).toLocalDate();
    }
}
