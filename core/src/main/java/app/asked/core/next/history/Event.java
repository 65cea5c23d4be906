package app.asked.core.next.history;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Rating;
import app.asked.core.time.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Something a person wrote of an ask, as far as it tells what is next.
public sealed interface Event permits AskEvent, Aftermath {
    Comparator<Event> IN_TIME = Comparator.comparing(Event::when).thenComparing(Event::id);

    UUID id();

    Moment when();

    /// All of them, the oldest first, whatever the order of the facts.
    static List<Event> of(ChoiceFacts facts, Map<ChallengeId, Challenge> known) {
        Stream<Event> asks = facts.asks().stream().map(ask -> AskEvent.of(ask, known));
        Stream<Event> ratings = facts.ratings().stream()
                .filter(rating -> rating.use() == Rating.Use.NEXT)
                .map(rating -> AskEvent.of(rating, known));
        return Stream.concat(Stream.concat(asks, ratings), Aftermath.of(facts.asks()))
                .sorted(IN_TIME)
                .toList();
    }
}
