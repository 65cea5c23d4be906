package app.asked.core.journey.week;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Scale;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts and means.
final class Tally {
    private Tally() {}

    static int challenges(List<WholeAsk> made) {
        return (int) made.stream()
                .map(ask -> ask.ask().challenge() == null
                        ? ask.ask().id()
                        : ask.ask().challenge())
                .distinct()
                .count();
    }

    static Map<Outcome, Integer> answers(List<WholeAsk> made) {
        Map<Outcome, Integer> answers = new EnumMap<>(Outcome.class);
        for (WholeAsk ask : made) {
            Answer answer = ask.counted();
            if (answer != null) {
                answers.merge(answer.answer(), 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(answers);
    }

    /// The counts that a sentence names. A no is a no or a soft no.
    static Map<String, Object> named(List<WholeAsk> made) {
        Map<Outcome, Integer> answers = answers(made);
        return Map.of(
                "asks", made.size(),
                "yeses", answers.getOrDefault(Outcome.YES, 0),
                "offers", answers.getOrDefault(Outcome.ANOTHER_OFFER, 0),
                "noes", (int) made.stream().filter(WholeAsk::gotNo).count(),
                "silences", answers.getOrDefault(Outcome.NO_REPLY, 0),
                "waiting", answers.getOrDefault(Outcome.WAITING, 0));
    }

    /// To the nearest whole; null of none.
    static @Nullable Scale mean(Stream<Scale> scales) {
        OptionalDouble mean = scales.mapToInt(Scale::value).average();
        return mean.isEmpty() ? null : new Scale((int) Math.round(mean.getAsDouble()));
    }
}
