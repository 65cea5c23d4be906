package app.asked.server.storage.sqlite;

import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.sql.Tx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Work that one thread brings and another does: how it went is told to the one who waits only when it holds.
final class PendingWork<T extends @Nullable Object> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Function<Tx, T> work;
    private final CompletableFuture<T> told = new CompletableFuture<>();
    private Runnable success = () -> {};
    private @Nullable Throwable failure;

    PendingWork(Function<Tx, T> work) {
        this.work = work;
    }

    /// Does the work without telling anyone yet; throws what it throws.
    void run(Tx tx) {
        T answer = work.apply(tx);
        success = () -> told.complete(answer);
    }

    /// It did not go well; nobody is told yet.
    void failed(Throwable failure) {
        this.failure = failure;
    }

    void tell() {
        if (failure == null) {
            success.run();
        } else {
            told.completeExceptionally(failure);
        }
    }

    /// Waits until it is told, as long as a person would.
    T await() {
        try {
            return told.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (TimeoutException e) {
            throw StorageBusy.perhapsStored("the database takes too long", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StorageBusy.perhapsStored("nobody waits for the database any more", e);
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable failure) {
        return switch (failure) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(failure);
        };
    }
}
