package app.asked.core.ask.after;

import app.asked.core.ask.Ask;
import app.asked.core.ask.AskState;
import app.asked.core.ask.WholeAsk;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answered asks that were one going out: the same day, each within ninety minutes of another, at the same place or of
/// the same challenge. Three dog walkers on one walk.
final class Outing {
    private static final Duration CLOSE = Duration.ofMinutes(90);

    private final List<WholeAsk> asks = new ArrayList<>();

    private Outing() {}

    /// The outings of these asks, in order. Asks that nobody has answered belong to none.
    static List<Outing> of(List<WholeAsk> asks) {
        List<Outing> outings = new ArrayList<>();
        asks.stream()
                .filter(ask -> ask.state() == AskState.ANSWERED)
                .sorted(Comparator.comparing(Outing::settled))
                .forEach(ask -> outings.stream()
                        .filter(outing -> outing.holds(ask))
                        .findFirst()
                        .orElseGet(() -> begun(outings))
                        .asks
                        .add(ask));
        return outings;
    }

    /// In the order in which they were answered.
    List<WholeAsk> asks() {
        return asks;
    }

    /// When its last answer came.
    Moment over() {
        return settled(asks.getLast());
    }

    private static Outing begun(List<Outing> outings) {
        Outing outing = new Outing();
        outings.add(outing);
        return outing;
    }

    private boolean holds(WholeAsk ask) {
        return asks.stream().anyMatch(other -> isClose(other, ask) && isAlike(other.ask(), ask.ask()));
    }

    private static boolean isClose(WholeAsk earlier, WholeAsk later) {
        Moment from = settled(earlier);
        Moment to = settled(later);
        return from.day().equals(to.day())
                && Duration.between(from.at(), to.at()).compareTo(CLOSE) <= 0;
    }

    private static boolean isAlike(Ask one, Ask other) {
        boolean sameChallenge = one.challenge() != null && one.challenge().equals(other.challenge());
        return sameChallenge || isSamePlace(one.place(), other.place());
    }

    private static boolean isSamePlace(@Nullable Line one, @Nullable Line other) {
        return one != null
                && other != null
                && one.text().strip().equalsIgnoreCase(other.text().strip());
    }

    private static Moment settled(WholeAsk ask) {
        return ask.answer() == null ? ask.when() : ask.answer().settled();
    }
}
