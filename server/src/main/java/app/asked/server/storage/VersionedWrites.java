package app.asked.server.storage;

import app.asked.server.storage.WriteResult.Change;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rules of PUT and DELETE, for every kind of thing: writing the same again writes nothing, deleting leaves a
/// mark, and a write that names a `rev` (If-Match) happens only over that one. How a write ended has to be looked at.
@CheckReturnValue
public final class VersionedWrites {
    private static final Texts NONE = new Texts();

    private VersionedWrites() {}

    /// Writes a thing of the transaction's person. A repeated write changes nothing even where its `ifMatch` has aged:
    /// the caller whose answer got lost on the way sends exactly this.
    ///
    /// @throws LimitReached where the person has as many of these as they may have
    public static <K, T> WriteResult<T> put(
            Tx tx, Repository<K, T> repository, K key, T value, @Nullable Long ifMatch) {
        Versioned<T> found = repository.find(tx, tx.person(), key).orElse(null);
        return put(tx, repository, key, found, value, ifMatch);
    }

    /// The same over what the transaction has found already.
    ///
    /// @param found null where there is nothing, not even the mark of what was deleted
    public static <K, T> WriteResult<T> put(
            Tx tx, Repository<K, T> repository, K key, @Nullable Versioned<T> found, T value, @Nullable Long ifMatch) {
        boolean matches = found != null && ifMatch != null && ifMatch == found.rev();
        if (found == null && ifMatch != null) {
            return new WriteResult.NotFound<>();
        }
        if (found == null && isOfAnother(tx, repository, key)) {
            return new WriteResult.Conflict<>(StorageConflict.ID_IS_TAKEN);
        }
        if (found != null && found.isGone() && !matches) {
            return new WriteResult.Deleted<>(found.rev());
        }
        if (found != null && ifMatch != null && !matches && !found.value().equals(value)) {
            return new WriteResult.Stale<>(found);
        }
        return write(tx, repository, key, found, value);
    }

    /// Writes what a form says that was filled in at `seen`: over whatever was there then, and not over what was
    /// written since. What was deleted since comes back, for what was typed belongs to it.
    ///
    /// @throws LimitReached where the person has as many of these as they may have
    public static <K, T> WriteResult<T> save(Tx tx, Repository<K, T> repository, K key, T value, long seen) {
        Versioned<T> found = repository.find(tx, tx.person(), key).orElse(null);
        return save(tx, repository, key, found, value, seen);
    }

    /// The same over what the transaction has found already.
    ///
    /// @param found null where there is nothing, not even the mark of what was deleted
    public static <K, T> WriteResult<T> save(
            Tx tx, Repository<K, T> repository, K key, @Nullable Versioned<T> found, T value, long seen) {
        if (found == null && isOfAnother(tx, repository, key)) {
            return new WriteResult.Conflict<>(StorageConflict.ID_IS_TAKEN);
        }
        return found != null && Versioned.isNewer(found, seen, value)
                ? new WriteResult.Stale<>(found)
                : write(tx, repository, key, found, value);
    }

    /// Writes what a tap says, over whatever is there: what was deleted comes back.
    ///
    /// @throws LimitReached where the person has as many of these as they may have
    public static <K, T> void set(Tx tx, Repository<K, T> repository, K key, T value) {
        Versioned<T> found = repository.find(tx, tx.person(), key).orElse(null);
        WriteResult.Stored<T> _ = write(tx, repository, key, found, value);
    }

    private static <K, T> WriteResult.Stored<T> write(
            Tx tx, Repository<K, T> repository, K key, @Nullable Versioned<T> found, T value) {
        if (found == null) {
            return new WriteResult.Stored<>(value, add(tx, repository, key, value), Change.CREATED);
        }
        if (found.isGone()) {
            return new WriteResult.Stored<>(value, add(tx, repository, key, value), Change.CHANGED);
        }
        return found.value().equals(value)
                ? new WriteResult.Stored<>(value, found.rev(), Change.NONE)
                : new WriteResult.Stored<>(value, write(tx, repository, key, value, null), Change.CHANGED);
    }

    /// Words are kept by the id of what they are about, whatever that is: a second thing of the same id would write
    /// over
    /// them. The parts of a thing share its id and its words. Looking for it has read them.
    private static <K> boolean isOfAnother(Tx tx, Repository<K, ?> repository, K key) {
        return repository.limit().isPresent()
                && key instanceof UUID id
                && !tx.words().getOrDefault(id, NONE).fields().isEmpty();
    }

    /// Marks a thing of the transaction's person as gone; a second time answers the first mark.
    public static <K, T> WriteResult<T> delete(
            Tx tx, Repository<K, T> repository, K key, @Nullable Long ifMatch, Instant now) {
        Versioned<T> found = repository.find(tx, tx.person(), key).orElse(null);
        return delete(tx, repository, key, found, ifMatch, now);
    }

    /// The same of what the transaction has found already.
    ///
    /// @param found null where there is nothing, not even the mark of what was deleted
    public static <K, T> WriteResult<T> delete(
            Tx tx,
            Repository<K, T> repository,
            K key,
            @Nullable Versioned<T> found,
            @Nullable Long ifMatch,
            Instant now) {
        if (found == null) {
            return new WriteResult.NotFound<>();
        }
        if (found.isGone()) {
            return new WriteResult.Deleted<>(found.rev());
        }
        if (ifMatch != null && ifMatch != found.rev()) {
            return new WriteResult.Stale<>(found);
        }
        repository.limit().ifPresent(tx::less);
        return new WriteResult.Deleted<>(write(tx, repository, key, found.value(), now));
    }

    private static <K, T> long add(Tx tx, Repository<K, T> repository, K key, T value) {
        repository.limit().ifPresent(tx::more);
        return write(tx, repository, key, value, null);
    }

    private static <K, T> long write(Tx tx, Repository<K, T> repository, K key, T value, @Nullable Instant gone) {
        long rev = tx.rev();
        repository.put(tx, tx.person(), key, new Versioned<>(value, rev, gone));
        return rev;
    }
}
