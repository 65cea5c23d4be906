package app.asked.core.journey.week;

import app.asked.core.ask.BackedOut;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Rest;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What a person has gathered so far, on all journeys and between them. Counts of what was done: more can be added, and
/// a quiet month takes nothing away.
///
/// @param noes noes and soft noes
/// @param backedOut asks that were turned back from
/// @param gotTo how far they came, of those where it was said
/// @param rests days of rest
public record Collected(int asks, int noes, int challenges, int backedOut, Map<GotTo, Integer> gotTo, int rests) {
    public Collected {
        gotTo = Collections.unmodifiableMap(new TreeMap<>(gotTo));
    }

    public static Collected of(List<WholeAsk> asks, List<Rest> rests) {
        List<WholeAsk> made = asks.stream().filter(WholeAsk::made).toList();
        List<BackedOut> backedOut = asks.stream()
                .filter(WholeAsk::turnedBack)
                .map(WholeAsk::backedOut)
                .filter(Objects::nonNull)
                .toList();
        return new Collected(
                made.size(),
                (int) made.stream().filter(WholeAsk::gotNo).count(),
                Tally.challenges(made),
                backedOut.size(),
                gotTo(backedOut),
                (int) rests.stream().map(Rest::day).distinct().count());
    }

    public boolean isNothing() {
        return asks == 0 && backedOut == 0 && rests == 0;
    }

    private static Map<GotTo, Integer> gotTo(List<BackedOut> backedOut) {
        Map<GotTo, Integer> gotTo = new EnumMap<>(GotTo.class);
        backedOut.stream()
                .map(BackedOut::gotTo)
                .filter(Objects::nonNull)
                .forEach(step -> gotTo.merge(step, 1, Integer::sum));
        return gotTo;
    }
}
