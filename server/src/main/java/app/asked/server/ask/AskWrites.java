package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Harm;
import app.asked.core.challenge.Challenge;
import app.asked.core.shape.Problem;
import app.asked.core.words.Line;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Tx;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rules of writing asks and their parts, the same for pages and API. Each runs inside one transaction and looks
/// again at what it decides on.
@Component
public final class AskWrites {
    private final Challenges challenges;

    AskWrites(Challenges challenges) {
        this.challenges = challenges;
    }

    /// Writes an ask. Its title is kept as that version read when it was first written; where life brought the ask, the
    /// person may reword it.
    public WriteResult<Ask> ask(Tx tx, Ask ask, @Nullable Long ifMatch) {
        Optional<Kept<Ask>> before = WholeAskRepository.ASKS.find(tx, tx.person(), ask.id());
        Optional<Challenge> challenge =
                Optional.ofNullable(ask.challenge()).flatMap(id -> challenges.find(tx, tx.person(), id));
        if (ask.challenge() != null && challenge.isEmpty() && before.isEmpty() && ask.title() == null) {
            return look("challenge", "challenge-there");
        }
        if (ask.journey() != null
                && before.map(kept -> kept.value().journey())
                        .filter(ask.journey()::equals)
                        .isEmpty()
                && Journeys.find(tx, tx.person(), ask.journey()).isEmpty()) {
            return look("journey", "journey-there");
        }
        Ask titled = ask.titled(title(ask, before, challenge));
        return VersionedWrites.put(tx, WholeAskRepository.ASKS, ask.id(), titled, ifMatch);
    }

    /// An ask from elsewhere as it would be written here: with a title, and by itself where its journey is not here.
    public Ask here(Tx tx, Ask ask) {
        boolean alone = ask.journey() != null
                && Journeys.find(tx, tx.person(), ask.journey()).isEmpty();
        Ask placed = alone ? ask.onJourney(null) : ask;
        if (ask.title() != null) {
            return placed;
        }
        Optional<Kept<Ask>> before = WholeAskRepository.ASKS.find(tx, tx.person(), ask.id());
        Optional<Challenge> challenge =
                Optional.ofNullable(ask.challenge()).flatMap(id -> challenges.find(tx, tx.person(), id));
        return placed.titled(title(ask, before, challenge));
    }

    private static @Nullable Line title(Ask ask, Optional<Kept<Ask>> before, Optional<Challenge> challenge) {
        Line kept = before.map(Kept::value)
                .filter(each -> each.version() == ask.version())
                .map(Ask::title)
                .orElse(null);
        if (ask.challenge() == null) {
            return ask.title() == null ? kept : ask.title();
        }
        if (kept != null) {
            return kept;
        }
        return ask.title() != null
                ? ask.title()
                : challenge.map(each -> each.titleOf(ask.version())).orElse(null);
    }

    /// Writes a forecast. Once it is known how the ask went, an expectation can change as a recalled one alone.
    public WriteResult<Forecast> forecast(Tx tx, UUID ask, Forecast forecast, @Nullable Long ifMatch) {
        return part(tx, ask, whole -> {
            Forecast made = whole.forecast() == null ? null : whole.forecast().value();
            boolean over = whole.answer() != null || whole.backedOut() != null;
            boolean changes = made == null || !made.expectsAs(forecast);
            if (over && changes && !forecast.recalled()) {
                return new WriteResult.Conflict<>(AskConflict.FORECAST_IS_MADE);
            }
            return VersionedWrites.put(tx, WholeAskRepository.FORECASTS, ask, forecast, ifMatch);
        });
    }

    public WriteResult<Answer> answer(Tx tx, UUID ask, Answer answer, @Nullable Long ifMatch) {
        return part(tx, ask, whole -> {
            if (whole.backedOut() != null) {
                return new WriteResult.Conflict<>(AskConflict.ENDED_OTHERWISE);
            }
            Forecast forecast =
                    whole.forecast() == null ? null : whole.forecast().value();
            if (answer.cameTrue() != null && (forecast == null || forecast.feared() == null)) {
                return look("cameTrue", "came-true-of-feared");
            }
            return ended(tx, whole, VersionedWrites.put(tx, WholeAskRepository.ANSWERS, ask, answer, ifMatch));
        });
    }

    public WriteResult<BackedOut> backedOut(Tx tx, UUID ask, BackedOut backedOut, @Nullable Long ifMatch) {
        return part(
                tx,
                ask,
                whole -> whole.answer() != null
                        ? new WriteResult.Conflict<>(AskConflict.ENDED_OTHERWISE)
                        : ended(
                                tx,
                                whole,
                                VersionedWrites.put(tx, WholeAskRepository.BACKED_OUTS, ask, backedOut, ifMatch)));
    }

    /// Writes that something bad happened, beside whatever else is written to the ask.
    public WriteResult<Harm> harm(Tx tx, UUID ask, Harm harm, @Nullable Long ifMatch) {
        return part(
                tx,
                ask,
                whole -> ended(tx, whole, VersionedWrites.put(tx, WholeAskRepository.HARMS, ask, harm, ifMatch)));
    }

    /// Writes a check-in of all the asks it serves.
    public WriteResult<CheckIn> checkIn(Tx tx, CheckIn checkIn, @Nullable Long ifMatch) {
        List<KeptAsk> served = WholeAskRepository.told(tx, tx.person(), checkIn.asks());
        if (served.size() < checkIn.asks().size()) {
            return new WriteResult.NotFound<>();
        }
        boolean another = served.stream()
                .anyMatch(ask -> ask.checkIns().size() >= CheckIn.MOST
                        && ask.checkIns().stream()
                                .noneMatch(each -> each.value().id().equals(checkIn.id())));
        return another
                ? new WriteResult.Conflict<>(AskConflict.CHECK_INS_ARE_OVER)
                : VersionedWrites.put(tx, WholeAskRepository.CHECK_INS, checkIn.id(), checkIn, ifMatch);
    }

    /// Takes back that something bad happened.
    public WriteResult<Harm> forgetHarm(Tx tx, UUID ask, Instant now) {
        return deletePart(tx, WholeAskRepository.HARMS, ask, null, now);
    }

    /// Takes a forecast away.
    public WriteResult<Forecast> forget(Tx tx, UUID ask, Instant now) {
        return deletePart(tx, WholeAskRepository.FORECASTS, ask, null, now);
    }

    public WriteResult<Ask> delete(Tx tx, UUID ask, @Nullable Long ifMatch, Instant now) {
        return VersionedWrites.delete(tx, WholeAskRepository.ASKS, ask, ifMatch, now);
    }

    /// Brings a deleted ask back with all its parts.
    ///
    /// @param mark the `rev` that deleting it answered
    public WriteResult<Ask> undo(Tx tx, UUID ask, long mark) {
        return WholeAskRepository.ASKS
                .find(tx, tx.person(), ask)
                .map(kept -> VersionedWrites.put(tx, WholeAskRepository.ASKS, ask, kept.value(), mark))
                .orElseGet(WriteResult.NotFound::new);
    }

    /// Deletes a part of an ask that is there.
    <T> WriteResult<T> deletePart(
            Tx tx, Repository<UUID, T> repository, UUID ask, @Nullable Long ifMatch, Instant now) {
        Optional<KeptAsk> whole = Asks.told(tx, tx.person(), ask);
        if (whole.isEmpty()) {
            return new WriteResult.NotFound<>();
        }
        WriteResult<T> receipt = VersionedWrites.delete(tx, repository, ask, ifMatch, now);
        AskDay.settle(tx, whole.get().ask().value());
        return receipt;
    }

    /// What is deleted comes back with what is written over it.
    public static <T> WriteResult<T> overDeleted(
            @Nullable Long ifMatch, Function<@Nullable Long, WriteResult<T>> write) {
        WriteResult<T> written = write.apply(ifMatch);
        return written instanceof WriteResult.Deleted<T>(long mark) ? write.apply(mark) : written;
    }

    private interface PartWrite<T> {
        WriteResult<T> to(KeptAsk whole);
    }

    private static <T> WriteResult<T> part(Tx tx, UUID ask, PartWrite<T> write) {
        return Asks.told(tx, tx.person(), ask).map(write::to).orElseGet(WriteResult.NotFound::new);
    }

    private static <T> WriteResult<T> ended(Tx tx, KeptAsk whole, WriteResult<T> written) {
        AskDay.settle(tx, whole.ask().value());
        return written;
    }

    private static <T> WriteResult<T> look(String field, String rule) {
        return new WriteResult.Invalid<>(
                List.of(new Problem("/" + field, Problem.Code.RULE, Map.of("rule", rule), null)));
    }
}
