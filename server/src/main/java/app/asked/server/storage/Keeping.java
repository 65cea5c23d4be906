package app.asked.server.storage;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rules of PUT and DELETE, for every kind of thing: writing the same again writes nothing, deleting leaves a
/// mark, and a write that names a `rev` (If-Match) happens only over that one.
public final class Keeping {
    private Keeping() {}

    /// Writes a thing of the transaction's person. A repeated write is `Same` even where its `ifMatch` has aged:
    /// the caller whose answer got lost on the way sends exactly this.
    ///
    /// @throws LimitReached where the person has as many of these as they may have
    public static <K, T> Receipt<T> put(Tx tx, Shelf<K, T> shelf, K key, T value, @Nullable Long ifMatch) {
        Optional<Kept<T>> found = shelf.find(tx, tx.person(), key);
        if (found.isEmpty()) {
            return ifMatch == null ? new Receipt.Created<>(add(tx, shelf, key, value)) : new Receipt.Absent<>();
        }
        Kept<T> current = found.get();
        if (!current.isGone() && current.value().equals(value)) {
            return new Receipt.Same<>(current.rev());
        }
        boolean matches = ifMatch != null && ifMatch == current.rev();
        if (current.isGone()) {
            return matches ? new Receipt.Changed<>(add(tx, shelf, key, value)) : new Receipt.Deleted<>(current.rev());
        }
        if (ifMatch != null && !matches) {
            return new Receipt.Stale<>(current);
        }
        return new Receipt.Changed<>(write(tx, shelf, key, value, null));
    }

    /// Marks a thing of the transaction's person as gone; a second time answers the first mark.
    public static <K, T> Receipt<T> delete(Tx tx, Shelf<K, T> shelf, K key, @Nullable Long ifMatch, Instant now) {
        Optional<Kept<T>> found = shelf.find(tx, tx.person(), key);
        if (found.isEmpty()) {
            return new Receipt.Absent<>();
        }
        Kept<T> current = found.get();
        if (current.isGone()) {
            return new Receipt.Deleted<>(current.rev());
        }
        if (ifMatch != null && ifMatch != current.rev()) {
            return new Receipt.Stale<>(current);
        }
        shelf.limit().ifPresent(tx::less);
        return new Receipt.Deleted<>(write(tx, shelf, key, current.value(), now));
    }

    private static <K, T> long add(Tx tx, Shelf<K, T> shelf, K key, T value) {
        shelf.limit().ifPresent(tx::more);
        return write(tx, shelf, key, value, null);
    }

    private static <K, T> long write(Tx tx, Shelf<K, T> shelf, K key, T value, @Nullable Instant gone) {
        long rev = tx.rev();
        shelf.put(tx, tx.person(), key, new Kept<>(value, rev, gone));
        return rev;
    }
}
