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
import app.asked.server.storage.Tx;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.WriteResult.Change;
import app.asked.server.web.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rules of writing asks and their parts, the same for pages and API. Each works on one [LoadedAsk] inside one
/// transaction: it looks at all that it decides on, and only then writes.
///
/// What the API writes names the `rev` that it goes over (`ifMatch`). What a form writes names the `rev` at which it
/// was filled in (`seen`); a form about an ask that was deleted since brings it back.
@Component
public final class AskWrites {
    private final Challenges challenges;

    AskWrites(Challenges challenges) {
        this.challenges = challenges;
    }

    public LoadedAsk load(Tx tx, UUID id) {
        return new LoadedAsk(tx, id);
    }

    /// The ask that a form which was sent is about, perhaps deleted since.
    ///
    /// @throws NotFound where the person never had it
    public LoadedAsk found(Tx tx, UUID id) {
        LoadedAsk loaded = load(tx, id);
        if (loaded.ask().kept() == null) {
            throw new NotFound();
        }
        return loaded;
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
        Kept<Ask> kept = loaded.ask().kept();
        return kept == null
                ? new WriteResult.NotFound<>()
                : settled(loaded, loaded.ask().put(kept.value(), mark));
    }

    /// What does not fit what is there.
    private Optional<List<Problem>> fits(LoadedAsk loaded, Ask ask) {
        Kept<Ask> before = loaded.ask().kept();
        if (ask.challenge() != null && ask.title() == null && before == null && challenge(loaded, ask) == null) {
            return Optional.of(rule("challenge", "challenge-there"));
        }
        boolean moves = ask.journey() != null
                && (before == null || !ask.journey().equals(before.value().journey()));
        return moves
                        && Journeys.find(loaded.tx(), loaded.tx().person(), ask.journey())
                                .isEmpty()
                ? Optional.of(rule("journey", "journey-there"))
                : Optional.empty();
    }

    private Ask titled(LoadedAsk loaded, Ask ask) {
        Kept<Ask> before = loaded.ask().kept();
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
        Kept<CheckIn> kept =
                WholeAskRepository.CHECK_INS.find(tx, tx.person(), id).orElse(null);
        return kept != null && kept.value().asks().contains(ask)
                ? VersionedWrites.delete(tx, WholeAskRepository.CHECK_INS, id, kept, ifMatch, now)
                : new WriteResult.NotFound<>();
    }

    // What forms say

    /// The ask and the guess before it.
    ///
    /// @param forecast null takes away what was guessed
    public WriteResult<KeptAsk> plan(LoadedAsk loaded, Ask ask, @Nullable Forecast forecast, long seen, Instant now) {
        if (loaded.ask().isNewer(seen, ask) || loaded.forecast().isNewer(seen, forecast)) {
            return stale(loaded);
        }
        if (forecast != null && isMade(loaded, forecast)) {
            return new WriteResult.Conflict<>(AskConflict.FORECAST_IS_MADE);
        }
        return saved(
                loaded,
                ask,
                seen,
                written -> forecast == null
                        ? takenAway(loaded, written, now)
                        : whole(loaded, loaded.forecast().save(forecast, seen)));
    }

    /// The ask and its answer, in the place of a turning back.
    public WriteResult<KeptAsk> log(LoadedAsk loaded, Ask ask, Answer answer, long seen, Instant now) {
        if (loaded.ask().isNewer(seen, ask)
                || loaded.answer().isNewer(seen, answer)
                || loaded.backedOut().isNewer(seen, null)) {
            return stale(loaded);
        }
        return saved(loaded, ask, seen, _ -> {
            loaded.backedOut().delete(null, now);
            return whole(loaded, loaded.settled(loaded.answer().save(answer, seen)));
        });
    }

    /// Something else about an answer that is there.
    public WriteResult<KeptAsk> change(LoadedAsk loaded, Answer answer, long seen) {
        return saved(
                loaded,
                loaded.written(),
                seen,
                _ -> whole(loaded, loaded.settled(loaded.answer().save(answer, seen))));
    }

    /// A turning back, in the place of an answer.
    public WriteResult<KeptAsk> backOut(LoadedAsk loaded, BackedOut out, long seen, Instant now) {
        if (loaded.backedOut().isNewer(seen, out) || loaded.answer().isNewer(seen, null)) {
            return stale(loaded);
        }
        return saved(loaded, loaded.written(), seen, _ -> {
            loaded.answer().delete(null, now);
            return whole(loaded, loaded.settled(loaded.backedOut().save(out, seen)));
        });
    }

    /// The ask, and that something bad happened: what was noted before is part of `harm`, and nothing is in its way.
    public void harm(LoadedAsk loaded, Ask ask, Harm harm) {
        Ask fitting = fits(loaded, ask).isEmpty() ? titled(loaded, ask) : loaded.written();
        loaded.ask().save(fitting, Long.MAX_VALUE);
        loaded.harm().save(harm, Long.MAX_VALUE);
        loaded.settle();
    }

    public WriteResult<CheckIn> saveCheckIn(Tx tx, CheckIn checkIn, long seen) {
        return servable(tx, checkIn)
                .orElseGet(() -> VersionedWrites.save(tx, WholeAskRepository.CHECK_INS, checkIn.id(), checkIn, seen));
    }

    /// Takes back how an ask ended, unless it was changed since. An end that had made room for it, in the same write,
    /// comes back.
    ///
    /// @param rev of the write that is taken back
    public WriteResult<KeptAsk> undoEnd(LoadedAsk loaded, long rev, Instant now) {
        LoadedAsk.Part<?> end = loaded.answer().isThere() ? loaded.answer() : loaded.backedOut();
        LoadedAsk.Part<?> other = end == loaded.answer() ? loaded.backedOut() : loaded.answer();
        return undo(loaded, end, rev, now, () -> other.bringBack(rev));
    }

    /// Takes back that something bad happened, unless it was changed since.
    ///
    /// @param rev of the write that is taken back
    public WriteResult<KeptAsk> undoHarm(LoadedAsk loaded, long rev, Instant now) {
        return undo(loaded, loaded.harm(), rev, now, () -> {});
    }

    private static WriteResult<KeptAsk> undo(
            LoadedAsk loaded, LoadedAsk.Part<?> part, long rev, Instant now, Runnable then) {
        Kept<?> kept = part.kept();
        if (kept == null) {
            return new WriteResult.NotFound<>();
        }
        if (!kept.isGone() && kept.rev() != rev) {
            return stale(loaded);
        }
        if (!kept.isGone()) {
            part.delete(null, now);
            then.run();
            loaded.settle();
        }
        return new WriteResult.Stored<>(loaded.kept(), loaded.kept().rev(), Change.CHANGED);
    }

    /// The ask itself first, where it reads otherwise or was deleted, and then the rest.
    private WriteResult<KeptAsk> saved(
            LoadedAsk loaded, Ask ask, long seen, Function<WriteResult<Ask>, WriteResult<KeptAsk>> rest) {
        if (ask.equals(loaded.ask().value())) {
            return rest.apply(loaded.ask().save(ask, seen));
        }
        return fits(loaded, ask)
                .<WriteResult<KeptAsk>>map(WriteResult.Invalid::new)
                .orElseGet(() -> rest.apply(loaded.ask().save(titled(loaded, ask), seen)));
    }

    private static WriteResult<KeptAsk> takenAway(LoadedAsk loaded, WriteResult<Ask> written, Instant now) {
        loaded.forecast().delete(null, now);
        return whole(loaded, written);
    }

    private static WriteResult<KeptAsk> stale(LoadedAsk loaded) {
        KeptAsk kept = loaded.kept();
        return new WriteResult.Stale<>(new Kept<>(kept, kept.rev(), null));
    }

    /// What became of the whole ask, where one of its parts was written.
    private static <T> WriteResult<KeptAsk> whole(LoadedAsk loaded, WriteResult<T> part) {
        return switch (part) {
            case WriteResult.Stored<T>(var _, long rev, Change change) ->
                new WriteResult.Stored<>(loaded.kept(), rev, change);
            case WriteResult.Deleted<T>(long rev) -> new WriteResult.Deleted<>(rev);
            case WriteResult.Stale<T> _ -> stale(loaded);
            case WriteResult.Conflict<T>(var reason) -> new WriteResult.Conflict<>(reason);
            case WriteResult.Invalid<T>(var problems) -> new WriteResult.Invalid<>(problems);
            case WriteResult.NotFound<T> _ -> new WriteResult.NotFound<>();
        };
    }

    private interface PartWrite<T> {
        WriteResult<T> to(LoadedAsk loaded);
    }

    private <T> WriteResult<T> part(Tx tx, UUID ask, PartWrite<T> write) {
        LoadedAsk loaded = load(tx, ask);
        return loaded.ask().isThere() ? write.to(loaded) : new WriteResult.NotFound<>();
    }

    /// An ask has at most two check-ins, of asks that are there.
    private static Optional<WriteResult<CheckIn>> servable(Tx tx, CheckIn checkIn) {
        List<KeptAsk> served = WholeAskRepository.told(tx, tx.person(), checkIn.asks());
        if (served.size() < checkIn.asks().size()) {
            return Optional.of(new WriteResult.NotFound<>());
        }
        boolean another = served.stream()
                .anyMatch(ask -> ask.checkIns().size() >= CheckIn.MOST
                        && ask.checkIns().stream()
                                .noneMatch(each -> each.value().id().equals(checkIn.id())));
        return another ? Optional.of(new WriteResult.Conflict<>(AskConflict.CHECK_INS_ARE_OVER)) : Optional.empty();
    }

    private static boolean isMade(LoadedAsk loaded, Forecast forecast) {
        Forecast made = loaded.forecast().value();
        boolean over = loaded.answer().isThere() || loaded.backedOut().isThere();
        return over && !forecast.recalled() && (made == null || !made.expectsAs(forecast));
    }

    private static List<Problem> rule(String field, String rule) {
        return List.of(new Problem("/" + field, Problem.Code.RULE, Map.of("rule", rule), null));
    }
}
