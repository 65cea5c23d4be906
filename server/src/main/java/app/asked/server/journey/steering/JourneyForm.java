package app.asked.server.journey.steering;

import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyKind;
import app.asked.core.journey.Pace;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Numbers;
import app.asked.server.journey.LocalNow;
import java.util.UUID;

/// The choice of a journey that starts today.
///
/// @param id given when the form was drawn, so that sending it twice starts one journey
record JourneyForm(UUID id, JourneyKind kind, int length, Pace pace) {
    static final String PREFIX = "journey.";

    static JourneyForm read(Fields in) {
        JourneyKind kind = in.need("kind", Choices.one(JourneyKind.class));
        int length = in.or("length", Numbers.whole(7, 366), kind.length());
        PaceChoice pace = in.opt("pace", Choices.one(PaceChoice.class));
        boolean own = kind == JourneyKind.OWN;
        return new JourneyForm(
                in.need("id", Ids.ID),
                kind,
                own ? length : kind.length(),
                own && pace != null ? pace.pace() : kind.pace());
    }

    /// Whether a journey is the one that was chosen; then it was sent twice.
    boolean isThat(Journey journey) {
        return journey.kind() == kind
                && journey.length() == length
                && journey.pace().equals(pace);
    }

    /// Choosing is accepting the ground rules.
    Journey startingNow(LocalNow here) {
        return new Journey(id, kind, here.today(), here.zone(), length, pace, here.moment(), null);
    }
}
