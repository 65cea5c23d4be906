package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.harm.Harm;
import app.asked.core.challenge.Challenge;
import app.asked.core.shape.Problem;
import app.asked.core.words.Line;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.WriteResult.Change;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rules of writing asks and their parts. Each works on one [LoadedAsk] inside one
/// transaction: it looks at all that it decides on, and only then writes.
/// A write names the `rev` that it goes over (`ifMatch`), if it goes over one alone; [AskFormWrites] writes what forms
/// say.
@CheckReturnValue
@Component
public final class AskWrites {
    private final Challenges challenges;

    AskWrites(Challenges challenges) {
        this.challenges = challenges;
    }

    LoadedAsk load(Tx tx, UUID id) {
        return new LoadedAsk(tx, id);
    }

    // The ask itself

    /// Writes an ask. Its title is kept as that version read when it was first written; where life brought the ask, the
    /// person may reword it.
    public WriteResult<Ask> ask(Tx tx, Ask ask, @Nullable Long ifMatch) {
        LoadedAsk loaded = load(tx, ask.id());
        return fits(loaded, ask)
                .<WriteResult<Ask>>map(WriteResult.Invalid::new)
                .orElseGet(() -> settled(loaded, loaded.ask().put(titled(loaded, ask), ifMatch)));
    }

    /// An ask from elsewhere as it would be written here: with a title, and by itself where its journey is not here.
    public Ask here(Tx tx, Ask ask) {
        boolean alone = ask.journey() != null
                && Journeys.find(tx, tx.person(), ask.journey()).isEmpty();
        Ask placed = alone ? ask.onJourney(null) : ask;
        return ask.title() == null ? titled(load(tx, ask.id()), placed) : placed;
    }

    public WriteResult<Ask> delete(Tx tx, UUID ask, @Nullable Long ifMatch, Instant now) {
        return load(tx, ask).ask().delete(ifMatch, now);
    }

    /// Brings a deleted ask back with all its parts.
    ///
    /// @param mark the `rev` that deleting it answered
    public WriteResult<Ask> undoDelete(Tx tx, UUID ask, long mark) {
        LoadedAsk loaded = load(tx, ask);
        Versioned<Ask> kept = loaded.ask().kept();
        return kept == null
                ? new WriteResult.NotFound<>()
                : settled(loaded, loaded.ask().put(kept.value(), mark));
    }

    /// What does not fit what is there.
    Optional<List<Problem>> fits(LoadedAsk loaded, Ask ask) {
        Versioned<Ask> before = loaded.ask().kept();
        if (ask.challenge() != null && ask.title() == null && before == null && challenge(loaded, ask) == null) {
            return Optional.of(rule("challenge", "challenge-there"));
        }
        UUID journey = ask.journey();
        if (journey == null || (before != null && journey.equals(before.value().journey()))) {
            return Optional.empty();
        }
        return Journeys.find(loaded.tx(), loaded.tx().person(), journey).isPresent()
                ? Optional.empty()
                : Optional.of(rule("journey", "journey-there"));
    }

    Ask titled(LoadedAsk loaded, Ask ask) {
        Versioned<Ask> before = loaded.ask().kept();
        Line kept = before == null || before.value().version() != ask.version()
                ? null
                : before.value().title();
        Line first = ask.challenge() == null ? ask.title() : kept;
        Line second = ask.challenge() == null ? kept : ask.title();
        if (first != null || second != null) {
            return ask.titled(first == null ? second : first);
        }
        Challenge challenge = challenge(loaded, ask);
        return ask.titled(challenge == null ? null : challenge.titleOf(ask.version()));
    }

    private @Nullable Challenge challenge(LoadedAsk loaded, Ask ask) {
        return ask.challenge() == null
                ? null
                : challenges
                        .find(loaded.tx(), loaded.tx().person(), ask.challenge())
                        .orElse(null);
    }

    private static WriteResult<Ask> settled(LoadedAsk loaded, WriteResult<Ask> result) {
        boolean isNew =
                result instanceof WriteResult.Stored<Ask>(var _, var _, Change change) && change == Change.CREATED;
        return isNew ? result : loaded.settled(result);
    }

    // Its parts, as the API writes them

    /// Writes a forecast. Once it is known how the ask went, an expectation can change as a recalled one alone.
    public WriteResult<Forecast> forecast(Tx tx, UUID ask, Forecast forecast, @Nullable Long ifMatch) {
        return part(
                tx,
                ask,
                loaded -> isMade(loaded, forecast)
                        ? new WriteResult.Conflict<>(AskConflict.FORECAST_IS_MADE)
                        : loaded.forecast().put(forecast, ifMatch));
    }

    public WriteResult<Answer> answer(Tx tx, UUID ask, Answer answer, @Nullable Long ifMatch) {
        return part(tx, ask, loaded -> {
            if (loaded.backedOut().isThere()) {
                return new WriteResult.Conflict<>(AskConflict.ENDED_OTHERWISE);
            }
            return answer.cameTrue() != null && loaded.feared() == null
                    ? new WriteResult.Invalid<>(rule("cameTrue", "came-true-of-feared"))
                    : loaded.settled(loaded.answer().put(answer, ifMatch));
        });
    }

    public WriteResult<BackedOut> backedOut(Tx tx, UUID ask, BackedOut backedOut, @Nullable Long ifMatch) {
        return part(
                tx,
                ask,
                loaded -> loaded.answer().isThere()
                        ? new WriteResult.Conflict<>(AskConflict.ENDED_OTHERWISE)
                        : loaded.settled(loaded.backedOut().put(backedOut, ifMatch)));
    }

    /// Writes that something bad happened, beside whatever else is written to the ask.
    public WriteResult<Harm> harm(Tx tx, UUID ask, Harm harm, @Nullable Long ifMatch) {
        return part(tx, ask, loaded -> loaded.settled(loaded.harm().put(harm, ifMatch)));
    }

    /// Takes a part of an ask away.
    public <T> WriteResult<T> deletePart(
            Tx tx, UUID ask, Function<LoadedAsk, LoadedAsk.Part<T>> part, @Nullable Long ifMatch, Instant now) {
        return part(tx, ask, loaded -> loaded.settled(part.apply(loaded).delete(ifMatch, now)));
    }

    /// Writes a check-in of all the asks it serves.
    public WriteResult<CheckIn> checkIn(Tx tx, CheckIn checkIn, @Nullable Long ifMatch) {
        return servable(tx, checkIn)
                .orElseGet(() -> VersionedWrites.put(tx, WholeAskRepository.CHECK_INS, checkIn.id(), checkIn, ifMatch));
    }

    /// Takes a check-in away that serves this ask.
    public WriteResult<CheckIn> deleteCheckIn(Tx tx, UUID ask, UUID id, @Nullable Long ifMatch, Instant now) {
        Versioned<CheckIn> kept =
                WholeAskRepository.CHECK_INS.find(tx, tx.person(), id).orElse(null);
        return kept != null && kept.value().asks().contains(ask)
                ? VersionedWrites.delete(tx, WholeAskRepository.CHECK_INS, id, kept, ifMatch, now)
                : new WriteResult.NotFound<>();
    }

    private interface PartWrite<T> {
        WriteResult<T> to(LoadedAsk loaded);
    }

    private <T> WriteResult<T> part(Tx tx, UUID ask, PartWrite<T> write) {
        LoadedAsk loaded = load(tx, ask);
        return loaded.ask().isThere() ? write.to(loaded) : new WriteResult.NotFound<>();
    }

    /// An ask has at most two check-ins, of asks that are there.
    static Optional<WriteResult<CheckIn>> servable(Tx tx, CheckIn checkIn) {
        List<VersionedAsk> served = WholeAskRepository.told(tx, tx.person(), checkIn.asks());
        if (served.size() < checkIn.asks().size()) {
            return Optional.of(new WriteResult.NotFound<>());
        }
        boolean another = served.stream()
                .anyMatch(ask -> ask.checkIns().size() >= CheckIn.MOST
                        && ask.checkIns().stream()
                                .noneMatch(each -> each.value().id().equals(checkIn.id())));
        return another ? Optional.of(new WriteResult.Conflict<>(AskConflict.CHECK_INS_ARE_OVER)) : Optional.empty();
    }

    static boolean isMade(LoadedAsk loaded, Forecast forecast) {
        Forecast made = loaded.forecast().value();
        boolean over = loaded.answer().isThere() || loaded.backedOut().isThere();
        return over && !forecast.recalled() && (made == null || !made.expectsAs(forecast));
    }

    private static List<Problem> rule(String field, String rule) {
        return List.of(new Problem("/" + field, Problem.Code.RULE, Map.of("rule", rule), null));
    }
}
