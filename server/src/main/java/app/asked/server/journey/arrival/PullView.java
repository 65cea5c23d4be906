package app.asked.server.journey.arrival;

import app.asked.core.journey.PullTurn;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Below what a person avoids: whether they may rate the pull to avoid it.
///
/// @param id of what the offer's form writes; absent where nothing is offered
/// @param asks whether there is a link to the page
/// @param waits since when and until when it waits; absent where it does not
public record PullView(
        @Nullable UUID id, boolean asks, @Nullable String waits) {
    static PullView of(Words words, PullTurn turn) {
        return switch (turn) {
            case PullTurn.Offered _ -> new PullView(UuidCreator.getTimeOrderedEpoch(), true, null);
            case PullTurn.OnRequest _ -> new PullView(null, true, null);
            case PullTurn.Nothing _ -> new PullView(null, false, null);
            case PullTurn.Waits(var last, var next) ->
                new PullView(
                        null,
                        false,
                        words.say(
                                "journeys.pull.waits",
                                "day",
                                DayFormat.day(words, last),
                                "next",
                                DayFormat.day(words, next)));
        };
    }
}
