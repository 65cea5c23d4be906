package app.asked.server.storage;

import app.asked.server.storage.WriteResult.Change;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rules of PUT and DELETE, for every kind of thing: writing the same again writes nothing, deleting leaves a
/// mark, and a write that names a `rev` (If-Match) happens only over that one.
public final class VersionedWrites {
    private VersionedWrites() {}

    /// Writes a thing of the transaction's person. A repeated write changes nothing even where its `ifMatch` has aged:
    /// the caller whose answer got lost on the way sends exactly this.
    ///
    /// @throws LimitReached where the person has as many of these as they may have
    public static <K, T> WriteResult<T> put(
            Tx tx, Repository<K, T> repository, K key, T value, @Nullable Long ifMatch) {
        Optional<Kept<T>> found = repository.find(tx, tx.person(), key);
        if (found.isEmpty()) {
            return ifMatch == null
                    ? new WriteResult.Stored<>(value, add(tx, repository, key, value), Change.CREATED)
                    : new WriteResult.NotFound<>();
        }
        Kept<T> current = found.get();
        if (!current.isGone() && current.value().equals(value)) {
            return new WriteResult.Stored<>(value, current.rev(), Change.NONE);
        }
        boolean matches = ifMatch != null && ifMatch == current.rev();
        if (current.isGone()) {
            return matches
                    ? new WriteResult.Stored<>(value, add(tx, repository, key, value), Change.CHANGED)
                    : new WriteResult.Deleted<>(current.rev());
        }
        if (ifMatch != null && !matches) {
            return new WriteResult.Stale<>(current);
        }
        return new WriteResult.Stored<>(value, write(tx, repository, key, value, null), Change.CHANGED);
    }

    /// Marks a thing of the transaction's person as gone; a second time answers the first mark.
    public static <K, T> WriteResult<T> delete(
            Tx tx, Repository<K, T> repository, K key, @Nullable Long ifMatch, Instant now) {
        Optional<Kept<T>> found = repository.find(tx, tx.person(), key);
        if (found.isEmpty()) {
            return new WriteResult.NotFound<>();
        }
        Kept<T> current = found.get();
        if (current.isGone()) {
            return new WriteResult.Deleted<>(current.rev());
        }
        if (ifMatch != null && ifMatch != current.rev()) {
            return new WriteResult.Stale<>(current);
        }
        repository.limit().ifPresent(tx::less);
        return new WriteResult.Deleted<>(write(tx, repository, key, current.value(), now));
    }

    private static <K, T> long add(Tx tx, Repository<K, T> repository, K key, T value) {
        repository.limit().ifPresent(tx::more);
        return write(tx, repository, key, value, null);
    }

    private static <K, T> long write(Tx tx, Repository<K, T> repository, K key, T value, @Nullable Instant gone) {
        long rev = tx.rev();
        repository.put(tx, tx.person(), key, new Kept<>(value, rev, gone));
        return rev;
    }
}
