package app.asked.server.journey.api;

import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar;
import app.asked.server.journey.JourneyToday;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A journey as the API shows it.
record JourneyView(
        @JsonUnwrapped Journey journey,
        JourneyCalendar.State state,
        @Nullable LocalDate ends,
        JourneyCalendar.@Nullable Place today) {
    static JourneyView of(JourneyToday journey) {
        return new JourneyView(journey.journey(), journey.state(), journey.ends(), journey.place());
    }
}
