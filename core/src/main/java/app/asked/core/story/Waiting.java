package app.asked.core.story;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Scale;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story of a hard ask waits a day before others can read it: so that its person can sleep on it.
public final class Waiting {
    public static final Duration A_DAY = Duration.ofHours(24);

    /// From here on an answer hurt a lot.
    private static final int A_LOT = 70;

    private Waiting() {}

    /// When others can read what its person gives to them now.
    public static Instant opens(List<WholeAsk> asks, Instant now) {
        return asks.stream().anyMatch(Waiting::wasHard) ? now.plus(A_DAY) : now;
    }

    public static boolean wasHard(WholeAsk ask) {
        return ask.harm() != null || hurtALot(ask.answer());
    }

    private static boolean hurtALot(@Nullable Answer answer) {
        Sting sting = answer == null ? null : answer.sting();
        return sting != null && (isALot(sting.worst()) || isALot(sting.now()));
    }

    private static boolean isALot(@Nullable Scale scale) {
        return scale != null && scale.value() >= A_LOT;
    }
}
