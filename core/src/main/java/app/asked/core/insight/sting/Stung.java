package app.asked.core.insight.sting;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Scale;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How much an answer hurt at its worst, and later: at its last check-in or, before one, when it was written down.
record Stung(WholeAsk ask, int worst, @Nullable Scale later) {
    static List<Stung> of(List<WholeAsk> asks) {
        return asks.stream().map(Stung::of).filter(Objects::nonNull).toList();
    }

    private static @Nullable Stung of(WholeAsk ask) {
        Sting sting = ask.counted() == null ? null : ask.counted().sting();
        return sting == null || sting.worst() == null
                ? null
                : new Stung(ask, sting.worst().value(), later(ask, sting));
    }

    private static @Nullable Scale later(WholeAsk ask, Sting sting) {
        return ask.checkIns().stream()
                .map(CheckIn::sting)
                .filter(Objects::nonNull)
                .reduce((_, last) -> last)
                .orElse(sting.now());
    }
}
