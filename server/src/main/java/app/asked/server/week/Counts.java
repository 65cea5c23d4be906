package app.asked.server.week;

import app.asked.core.ask.Outcome;
import app.asked.core.journey.Going;
import app.asked.core.journey.Takeaway;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Scale;
import app.asked.server.web.message.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A week in counts, said in a line.
public final class Counts {
    private Counts() {}

    /// "4 asks, 2 yeses, 1 soft no, 1 rest": answers as logged; what did not come is left out.
    public static String of(Words words, WeekFacts week) {
        Map<String, Object> counts = new HashMap<>();
        for (Outcome answer : Outcome.values()) {
            counts.put(answer.name().toLowerCase(Locale.ROOT), week.answers().getOrDefault(answer, 0));
        }
        counts.put("asks", week.made().size());
        counts.put("out", week.backedOut());
        counts.put("rests", week.rests().size());
        return words.say("week.counts", counts);
    }

    /// Energy and how it is going, where they are known.
    public static @Nullable String mood(Words words, WeekFacts week) {
        String said = Stream.of(energy(words, week.energy()), going(words, week.takeaway()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? null : said;
    }

    private static @Nullable String energy(Words words, @Nullable Scale energy) {
        return energy == null ? null : words.say("week.energy", "cell", energy.cell());
    }

    private static @Nullable String going(Words words, @Nullable Takeaway takeaway) {
        Going going = takeaway == null ? null : takeaway.going();
        return going == null ? null : words.say("going." + going.key());
    }
}
