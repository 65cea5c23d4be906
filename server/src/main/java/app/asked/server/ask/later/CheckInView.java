package app.asked.server.ask.later;

import app.asked.core.ask.Recovered;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Questions;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A check-in of the asks of one outing.
///
/// @param sting null where nothing hurt
public record CheckInView(
        UUID id,
        String asks,
        List<ItemView> items,
        ScaleView replaying,
        @Nullable ScaleView sting,
        ChipsView recovered,
        Questions questions) {
    static CheckInView of(Words words, UUID id, List<FoundAsk> asks, Questions questions) {
        boolean hurt = asks.stream().anyMatch(ask -> ask.whole().hurt());
        return new CheckInView(
                id,
                asks.stream().map(ask -> ask.id().toString()).collect(Collectors.joining(",")),
                asks.stream().map(ask -> item(words, ask)).toList(),
                questions.scale("replaying", "check-in.replaying"),
                hurt ? questions.scale("sting-now", "check-in.sting") : null,
                questions.chips("recovered", "check-in.recovered", Choice.ONE, Recovered.values()),
                questions);
    }

    private static ItemView item(Words words, FoundAsk ask) {
        return ItemView.of(
                ask.door(),
                ask.title(words),
                DayFormat.dayAndTime(words, ask.whole().when()));
    }
}
