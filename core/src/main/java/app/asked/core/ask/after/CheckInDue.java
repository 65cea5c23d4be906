package app.asked.core.ask.after;

import app.asked.core.ask.WholeAsk;
import app.asked.core.words.OrderedSets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A check-in that may be asked now: the asks of one outing that it serves, and its questions.
public record CheckInDue(List<WholeAsk> asks, Set<CheckInQuestion> questions) {
    public CheckInDue {
        asks = List.copyOf(asks);
        questions = OrderedSets.ordered(questions);
    }

    /// The day of the last answer.
    public LocalDate over() {
        return asks.stream()
                .flatMap(ask -> Stream.ofNullable(ask.answer()))
                .map(answer -> answer.settled().day())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static CheckInDue of(List<WholeAsk> asks) {
        boolean hurt = asks.stream().anyMatch(WholeAsk::hurt);
        return new CheckInDue(
                asks,
                hurt
                        ? EnumSet.allOf(CheckInQuestion.class)
                        : EnumSet.of(CheckInQuestion.REPLAYING, CheckInQuestion.RECOVERED));
    }
}
