package app.asked.core.ask.after;

import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A check-in that may be asked now: the asks of one outing that it serves, and its questions.
public record CheckInDue(List<WholeAsk> asks, Set<CheckInQuestion> questions) {
    public CheckInDue {
        asks = List.copyOf(asks);
        questions = Sets.ordered(questions);
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
