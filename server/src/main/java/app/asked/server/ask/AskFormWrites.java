package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.harm.Harm;
import app.asked.core.time.Moment;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.WriteResult.Change;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes what forms say of an ask, by the rules of [AskWrites]. A form names the `rev` at which it was filled in
/// (`seen`): it goes over what was there then, and not over what was written since. One about an ask that was deleted
/// since brings it back, for what was typed belongs to it.
@CheckReturnValue
@Component
public final class AskFormWrites {
    private final AskWrites writes;

    AskFormWrites(AskWrites writes) {
        this.writes = writes;
    }

    public LoadedAsk load(Tx tx, UUID id) {
        return writes.load(tx, id);
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

    /// The ask and the guess before it.
    ///
    /// @param forecast null takes away what was guessed
    public WriteResult<VersionedAsk> plan(
            LoadedAsk loaded, Ask ask, @Nullable Forecast forecast, long seen, Instant now) {
        if (loaded.ask().isNewer(seen, ask) || loaded.forecast().isNewer(seen, forecast)) {
            return stale(loaded);
        }
        if (forecast != null && AskWrites.isMade(loaded, forecast)) {
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

    /// The ask, planned anew; nothing where it is known already how it went, or it was deleted. Answers whether it was.
    public boolean planAnew(LoadedAsk loaded, Moment then) {
        boolean over = loaded.answer().isThere()
                || loaded.backedOut().isThere()
                || loaded.harm().isThere();
        if (over || !loaded.ask().isThere()) {
            return false;
        }
        loaded.ask().set(loaded.written().at(then));
        loaded.settle();
        return true;
    }

    /// The ask and its answer, in the place of a turning back.
    public WriteResult<VersionedAsk> log(LoadedAsk loaded, Ask ask, Answer answer, long seen, Instant now) {
        if (loaded.ask().isNewer(seen, ask)
                || loaded.answer().isNewer(seen, answer)
                || loaded.backedOut().isNewer(seen, null)) {
            return stale(loaded);
        }
        return saved(loaded, ask, seen, _ -> {
            loaded.backedOut().takeAway(now);
            return whole(loaded, loaded.settled(loaded.answer().save(answer, seen)));
        });
    }

    /// Something else about an answer that is there.
    public WriteResult<VersionedAsk> change(LoadedAsk loaded, Answer answer, long seen) {
        return saved(
                loaded,
                loaded.written(),
                seen,
                _ -> whole(loaded, loaded.settled(loaded.answer().save(answer, seen))));
    }

    /// Something else about what happened that was bad.
    public WriteResult<VersionedAsk> change(LoadedAsk loaded, Harm harm, long seen) {
        return saved(
                loaded,
                loaded.written(),
                seen,
                _ -> whole(loaded, loaded.settled(loaded.harm().save(harm, seen))));
    }

    /// A turning back, in the place of an answer.
    public WriteResult<VersionedAsk> backOut(LoadedAsk loaded, BackedOut out, long seen, Instant now) {
        if (loaded.backedOut().isNewer(seen, out) || loaded.answer().isNewer(seen, null)) {
            return stale(loaded);
        }
        return saved(loaded, loaded.written(), seen, _ -> {
            loaded.answer().takeAway(now);
            return whole(loaded, loaded.settled(loaded.backedOut().save(out, seen)));
        });
    }

    /// The ask, and that something bad happened: what was noted before is part of `harm`, and nothing is in its way.
    public void harm(LoadedAsk loaded, Ask ask, Harm harm) {
        Ask fitting = writes.fits(loaded, ask).isEmpty() ? writes.titled(loaded, ask) : loaded.written();
        loaded.ask().set(fitting);
        loaded.harm().set(harm);
        loaded.settle();
    }

    public WriteResult<CheckIn> saveCheckIn(Tx tx, CheckIn checkIn, long seen) {
        return AskWrites.servable(tx, checkIn)
                .orElseGet(() -> VersionedWrites.save(tx, WholeAskRepository.CHECK_INS, checkIn.id(), checkIn, seen));
    }

    /// Takes back how an ask ended, unless it was changed since. An end that had made room for it, in the same write,
    /// comes back.
    ///
    /// @param rev of the write that is taken back
    public WriteResult<VersionedAsk> undoEnd(LoadedAsk loaded, long rev, Instant now) {
        boolean turnedBack = loaded.backedOut().isThere() || loaded.answer().kept() == null;
        LoadedAsk.Part<?> end = turnedBack ? loaded.backedOut() : loaded.answer();
        LoadedAsk.Part<?> other = end == loaded.answer() ? loaded.backedOut() : loaded.answer();
        return undo(loaded, end, rev, now, () -> other.bringBack(rev));
    }

    /// Takes back that something bad happened, unless it was changed since.
    ///
    /// @param rev of the write that is taken back
    public WriteResult<VersionedAsk> undoHarm(LoadedAsk loaded, long rev, Instant now) {
        return undo(loaded, loaded.harm(), rev, now, () -> {});
    }

    private static WriteResult<VersionedAsk> undo(
            LoadedAsk loaded, LoadedAsk.Part<?> part, long rev, Instant now, Runnable then) {
        Versioned<?> kept = part.kept();
        if (kept == null) {
            return new WriteResult.NotFound<>();
        }
        if (!kept.isGone() && kept.rev() != rev) {
            return stale(loaded);
        }
        if (!kept.isGone()) {
            part.takeAway(now);
            then.run();
            loaded.settle();
        }
        return new WriteResult.Stored<>(loaded.kept(), loaded.kept().rev(), Change.CHANGED);
    }

    /// The ask itself first, where it reads otherwise or was deleted, and then the rest.
    private WriteResult<VersionedAsk> saved(
            LoadedAsk loaded, Ask ask, long seen, Function<WriteResult<Ask>, WriteResult<VersionedAsk>> rest) {
        if (ask.equals(loaded.ask().value())) {
            return rest.apply(loaded.ask().save(ask, seen));
        }
        return writes.fits(loaded, ask)
                .<WriteResult<VersionedAsk>>map(WriteResult.Invalid::new)
                .orElseGet(() -> rest.apply(loaded.ask().save(writes.titled(loaded, ask), seen)));
    }

    private static WriteResult<VersionedAsk> takenAway(LoadedAsk loaded, WriteResult<Ask> written, Instant now) {
        loaded.forecast().takeAway(now);
        return whole(loaded, written);
    }

    private static WriteResult<VersionedAsk> stale(LoadedAsk loaded) {
        VersionedAsk kept = loaded.kept();
        return new WriteResult.Stale<>(new Versioned<>(kept, kept.rev(), null));
    }

    /// What became of the whole ask, where one of its parts was written.
    private static <T> WriteResult<VersionedAsk> whole(LoadedAsk loaded, WriteResult<T> part) {
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
}
