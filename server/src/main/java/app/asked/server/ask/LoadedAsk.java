package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.harm.Harm;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.server.storage.Repository;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.WriteResult.Change;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One ask of the transaction's person, loaded to be written to. Each part is read when it is first looked at, and
/// once; what is written is known from then on. It knows what was deleted, too, so that it can come back.
@CheckReturnValue
public final class LoadedAsk {
    private final Tx tx;
    private final UUID id;
    private final Part<Ask> ask;
    private final Part<Forecast> forecast;
    private final Part<Answer> answer;
    private final Part<BackedOut> backedOut;
    private final Part<Harm> harm;
    private @Nullable Ask begun;

    LoadedAsk(Tx tx, UUID id) {
        this.tx = tx;
        this.id = id;
        this.ask = new Part<>(WholeAskRepository.ASKS);
        this.forecast = new Part<>(WholeAskRepository.FORECASTS);
        this.answer = new Part<>(WholeAskRepository.ANSWERS);
        this.backedOut = new Part<>(WholeAskRepository.BACKED_OUTS);
        this.harm = new Part<>(WholeAskRepository.HARMS);
    }

    /// The same, beginning as this where nothing is written of it.
    public LoadedAsk orBegin(Supplier<Ask> ask) {
        if (this.ask.kept() == null) {
            begun = ask.get();
        }
        return this;
    }

    Tx tx() {
        return tx;
    }

    public UUID id() {
        return id;
    }

    public Part<Ask> ask() {
        return ask;
    }

    public Part<Forecast> forecast() {
        return forecast;
    }

    public Part<Answer> answer() {
        return answer;
    }

    public Part<BackedOut> backedOut() {
        return backedOut;
    }

    public Part<Harm> harm() {
        return harm;
    }

    /// As it is now, but for its check-ins, which no form about it writes.
    ///
    /// @throws IllegalStateException where nothing is written of it, nor begun
    public VersionedAsk kept() {
        return new VersionedAsk(
                new Versioned<>(written(), ask.rev(), null),
                forecast.there(),
                answer.there(),
                backedOut.there(),
                harm.there(),
                List.of());
    }

    /// The ask itself, also where it is deleted: a form that was sent is about it.
    ///
    /// @throws IllegalStateException where nothing is written of it, nor begun
    public Ask written() {
        Versioned<Ask> kept = ask.kept();
        if (kept != null) {
            return kept.value();
        }
        if (begun == null) {
            throw new IllegalStateException("nothing is written of this ask");
        }
        return begun;
    }

    /// What the person fears, where they said it.
    public @Nullable Line feared() {
        Forecast made = forecast.value();
        return made == null ? null : made.feared();
    }

    /// The same result, with the ask on the day on which it was now.
    <T> WriteResult<T> settled(WriteResult<T> result) {
        boolean changed = switch (result) {
            case WriteResult.Stored<T>(var _, var _, Change change) -> change != Change.NONE;
            case WriteResult.Deleted<T> _ -> true;
            case WriteResult.Stale<T> _,
                    WriteResult.Conflict<T> _,
                    WriteResult.Invalid<T> _,
                    WriteResult.NotFound<T> _ -> false;
        };
        if (changed) {
            settle();
        }
        return result;
    }

    /// Moves it to the day on which it was, where the database can sort by it, once it was changed, or one of its parts
    /// was written or taken away.
    void settle() {
        AskRepository.move(tx, id, when());
    }

    private Moment when() {
        return new WholeAsk(written(), null, answer.value(), backedOut.value(), harmInTheirPlace(), List.of()).when();
    }

    /// It says when the ask was where neither of the others does.
    private @Nullable Harm harmInTheirPlace() {
        return answer.value() == null && backedOut.value() == null ? harm.value() : null;
    }

    /// The ask itself, or one of its parts.
    public final class Part<T> {
        private final Repository<UUID, T> repository;
        private @Nullable Versioned<T> kept;
        private boolean read;

        private Part(Repository<UUID, T> repository) {
            this.repository = repository;
        }

        /// Also where it is deleted; null where it was never written.
        public @Nullable Versioned<T> kept() {
            if (!read) {
                kept = repository.find(tx, tx.person(), id).orElse(null);
                read = true;
            }
            return kept;
        }

        /// Null where there is none.
        @Nullable
        Versioned<T> there() {
            Versioned<T> found = kept();
            return found == null || found.isGone() ? null : found;
        }

        /// Null where there is none.
        public @Nullable T value() {
            Versioned<T> found = there();
            return found == null ? null : found.value();
        }

        /// Zero where there is none.
        public long rev() {
            Versioned<T> found = there();
            return found == null ? 0 : found.rev();
        }

        public boolean isThere() {
            return value() != null;
        }

        /// Whether a form that was filled in at `seen`, and would write this, would go over something newer.
        public boolean isNewer(long seen, @Nullable T said) {
            return Versioned.isNewer(kept(), seen, said);
        }

        WriteResult<T> put(T value, @Nullable Long ifMatch) {
            return written(VersionedWrites.put(tx, repository, id, kept(), value, ifMatch));
        }

        WriteResult<T> save(T value, long seen) {
            return written(VersionedWrites.save(tx, repository, id, kept(), value, seen));
        }

        /// Writes it over whatever is there; what was deleted comes back.
        void set(T value) {
            WriteResult<T> _ = save(value, Long.MAX_VALUE);
        }

        /// Afterwards there is none, whether there was one or not.
        void takeAway(Instant now) {
            WriteResult<T> _ = delete(null, now);
        }

        WriteResult<T> delete(@Nullable Long ifMatch, Instant now) {
            Versioned<T> before = kept();
            WriteResult<T> result = VersionedWrites.delete(tx, repository, id, before, ifMatch, now);
            if (result instanceof WriteResult.Deleted<T>(long rev) && before != null && !before.isGone()) {
                kept = new Versioned<>(before.value(), rev, now);
            }
            return result;
        }

        /// Brings back what was deleted at that `rev`.
        void bringBack(long rev) {
            Versioned<T> gone = kept();
            if (gone != null && gone.isGone() && gone.rev() == rev) {
                set(gone.value());
            }
        }

        private WriteResult<T> written(WriteResult<T> result) {
            if (result instanceof WriteResult.Stored<T>(T value, long rev, var _)) {
                kept = new Versioned<>(value, rev, null);
            }
            return result;
        }
    }
}
