package app.asked.server.storage;

import app.asked.server.cache.CacheBudget;
import app.asked.server.storage.sql.Tx;
import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// What was computed from all that a person wrote, kept in memory until they write again: it holds as long as their
/// `rev`, read in the same transaction, is the one it was computed at. It may be gone at any time, and is then computed
/// anew.
///
/// Worth its place where the computing is costly and reads facts that are kept under a `rev`, and nothing else: no
/// clock, no preferences, and no words, which stay in the database. A transaction that writes computes for itself
/// alone, since what it sees may never be committed.
public final class PersonCache<T> {
    private final Cache<UUID, At<T>> known;

    /// @param budget how much of it all is kept
    /// @param bytes about how much memory one person's takes
    public PersonCache(CacheBudget budget, ToIntFunction<T> bytes) {
        known = budget.cache(at -> bytes.applyAsInt(at.value));
    }

    private record At<T>(long rev, T value) {}

    /// Makes of what was computed at an earlier `rev` what would be computed now.
    public interface Renewal<T> {
        T of(T earlier, long rev);
    }

    /// What is kept for the person as a transaction sees them, if anything: what takes long to compute is computed
    /// after it, and then kept.
    ///
    /// @param rev at which it holds; absent where the person is not there any more
    public record Known<T>(UUID person, Optional<Long> rev, Optional<T> value) {}

    public Known<T> known(Tx tx, UUID person) {
        if (tx.isWriting()) {
            throw new IllegalStateException("what a write sees may never be committed");
        }
        Optional<Long> rev = rev(tx, person);
        return new Known<>(
                person,
                rev,
                Optional.ofNullable(known.getIfPresent(person))
                        .filter(at -> rev.filter(now -> at.rev == now).isPresent())
                        .map(At::value));
    }

    /// What is known, or else what `compute` makes of what was read with it.
    public T of(Known<T> there, Supplier<T> compute) {
        return there.value().orElseGet(() -> {
            T value = compute.get();
            there.rev().ifPresent(rev -> keep(there.person(), new At<>(rev, value)));
            return value;
        });
    }

    /// What is kept for the person, or else what `compute` makes of what this transaction reads; where what was written
    /// since is quicker to read than everything, `renew` does.
    public T of(Tx tx, UUID person, Supplier<T> compute, Renewal<T> renew) {
        Optional<Long> rev = tx.isWriting() ? Optional.empty() : rev(tx, person);
        if (rev.isEmpty()) {
            return compute.get();
        }
        At<T> there = known.getIfPresent(person);
        if (there != null && there.rev == rev.get()) {
            return there.value;
        }
        T value = there != null && there.rev < rev.get() ? renew.of(there.value, there.rev) : compute.get();
        keep(person, new At<>(rev.get(), value));
        return value;
    }

    private static Optional<Long> rev(Tx tx, UUID person) {
        return tx.sql("SELECT rev FROM people WHERE id = :person")
                .with("person", person)
                .find(row -> row.big("rev"));
    }

    /// One computed from an older view may come later; the newer one stays.
    private void keep(UUID person, At<T> at) {
        known.asMap().merge(person, at, (one, other) -> one.rev > other.rev ? one : other);
    }
}
