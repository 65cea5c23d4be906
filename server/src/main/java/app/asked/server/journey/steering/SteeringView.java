package app.asked.server.journey.steering;

import app.asked.server.journey.JourneyToday;
import java.util.UUID;

/// What can be done with a journey today: the part `journey/steering` draws it, on any page.
///
/// @param back the page to come back to
public record SteeringView(UUID journey, boolean canPause, boolean canResume, boolean canEnd, String back) {
    public static SteeringView of(JourneyToday journey, String back) {
        return switch (journey.state()) {
            case AHEAD -> new SteeringView(journey.journey().id(), false, false, true, back);
            case ACTIVE -> new SteeringView(journey.journey().id(), true, false, true, back);
            case PAUSED -> new SteeringView(journey.journey().id(), false, true, true, back);
            case OVER -> new SteeringView(journey.journey().id(), false, false, false, back);
        };
    }
}
