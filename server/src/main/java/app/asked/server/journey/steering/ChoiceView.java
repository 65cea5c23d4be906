package app.asked.server.journey.steering;

import app.asked.core.journey.JourneyKind;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The journeys to choose from.
///
/// @param id what the one that is chosen will be called
/// @param length as it was typed for one's own
/// @param open whether one's own is unfolded
public record ChoiceView(UUID id, List<Offer> offers, String length, ChipsView pace, FieldErrors errors, boolean open) {
    /// A journey that needs nothing more to be said.
    public record Offer(String kind, String name, String text, boolean first) {
        static Offer of(Words words, JourneyKind kind) {
            String key = "journeys.kind." + kind.key();
            return new Offer(kind.key(), words.say(key), words.say(key + ".text"), kind == JourneyKind.GENTLE_MONTH);
        }
    }

    static ChoiceView of(Words words, Form form, FieldErrors errors) {
        Set<String> pace = form.values(JourneyForm.PREFIX + "pace");
        return new ChoiceView(
                UuidCreator.getTimeOrderedEpoch(),
                List.of(
                        Offer.of(words, JourneyKind.GENTLE_MONTH),
                        Offer.of(words, JourneyKind.THIRTY_DAYS),
                        Offer.of(words, JourneyKind.HUNDRED_DAYS)),
                form.value(JourneyForm.PREFIX + "length"),
                ChipsView.of(
                                words,
                                words.say("journeys.own.pace"),
                                JourneyForm.PREFIX + "pace",
                                ChipsView.Choice.ONE,
                                "journeys.own.pace",
                                PaceChoice.values())
                        .hinting(words.say("journeys.own.pace.hint"))
                        .choosing(pace)
                        .troubledBy(errors.at(JourneyForm.PREFIX + "pace")),
                errors,
                !errors.isEmpty() || !pace.isEmpty());
    }
}
