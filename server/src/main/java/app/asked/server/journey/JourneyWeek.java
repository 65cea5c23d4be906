package app.asked.server.journey;

import app.asked.core.journey.Takeaway;
import java.util.UUID;

/// A week of a journey, by which its takeaway is kept.
///
/// @param week from 1
public record JourneyWeek(UUID journey, int week) {
    public static JourneyWeek of(Takeaway takeaway) {
        return new JourneyWeek(takeaway.journey(), takeaway.week());
    }
}
