package app.asked.server.journey.day;

import app.asked.core.journey.Energy;
import app.asked.server.web.Words;
import app.asked.server.web.look.ScaleView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The question for today's energy: the part `journey/energy` draws it, on any page.
///
/// @param back the page to come back to
public record EnergyView(ScaleView scale, String back) {
    static final String FIELD = "today.energy";

    /// Asked for the first time today, or with what was answered.
    public static EnergyView of(Words words, Optional<Energy> today, String back) {
        ScaleView scale = ScaleView.of(words, "energy", FIELD)
                .at(today.map(Energy::energy).orElse(null));
        return new EnergyView(scale, back);
    }

    EnergyView troubledBy(@Nullable String problem) {
        return new EnergyView(scale.troubledBy(problem), back);
    }
}
