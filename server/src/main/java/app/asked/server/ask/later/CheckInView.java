package app.asked.server.ask.later;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.asked.core.ask.Recovered;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Questions;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.util.LinkedHashMap;
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
                items(words, asks),
                questions.scale("replaying", "check-in.replaying"),
                hurt ? questions.scale("sting-now", "check-in.sting") : null,
                questions.chips("recovered", "check-in.recovered", Choice.ONE, Recovered.values()),
                questions);
    }

    /// One for each thing that was asked, with how many people were.
    private static List<ItemView> items(Words words, List<FoundAsk> asks) {
        return asks.stream()
                .collect(groupingBy(ask -> ask.title(words), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(alike -> item(words, alike))
                .toList();
    }

    private static ItemView item(Words words, List<FoundAsk> alike) {
        FoundAsk last = alike.getLast();
        String when = DayFormat.dayAndTime(words, last.whole().when());
        return ItemView.of(
                last.door(),
                last.title(words),
                alike.size() == 1 ? when : words.say("ask.check-in.people", "count", alike.size(), "when", when));
    }
}
