package app.asked.server.storage;

import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A write that its sender gave an id, so that it is done once however often it is sent (docs/adr/0026). It is noted in
/// the same transaction as what is first written for it: there is never one without the other.
public final class Operation {
    private static final ScopedValue<Operation> CURRENT = ScopedValue.newInstance();

    private final UUID id;
    private final byte[] digest;
    private final Instant at;
    private volatile boolean noted;

    /// @param digest of what was sent, whenever it is sent
    public Operation(UUID id, byte[] digest, Instant at) {
        this.id = id;
        this.digest = digest.clone();
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    byte[] digest() {
        return digest.clone();
    }

    Instant at() {
        return at;
    }

    /// Does what it asks for: what is written meanwhile, on this thread, is written for it.
    public <T extends @Nullable Object, X extends Throwable> T during(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /// The work that a storage was given, with the note of the operation that it is done for, if it is for one and the
    /// first that writes for it. It may run again, where its transaction came to nothing.
    public static <T extends @Nullable Object> Function<Tx, T> noting(Function<Tx, T> work) {
        if (!CURRENT.isBound() || CURRENT.get().noted) {
            return work;
        }
        Operation current = CURRENT.get();
        return tx -> {
            T answer = work.apply(tx);
            current.noted = tx.hasWritten();
            if (current.noted) {
                OperationRepository.add(tx, current);
            }
            return answer;
        };
    }

    /// It was done before, by another request, while this one was on its way; nothing was written.
    public static final class Repeated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Repeated() {
            super("this operation was done already", null, false, false);
        }
    }
}
