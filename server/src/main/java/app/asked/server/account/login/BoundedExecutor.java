package app.asked.server.account.login;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Work that keeps a processor busy, one at a time on a thread of its own: the threads that answer requests go on
/// answering. A few may wait; whoever comes beyond them is turned away at once. Thread-safe.
final class BoundedExecutor implements AutoCloseable {
    private static final int MOST_WAITING = 8;

    private final ThreadPoolExecutor thread;

    BoundedExecutor(String name) {
        thread = new ThreadPoolExecutor(
                1,
                1,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name(name).factory());
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /// What comes of the work; empty where too many wait already.
    <T> Optional<T> run(Callable<T> work) {
        Future<T> coming;
        try {
            coming = thread.submit(work);
        } catch (RejectedExecutionException full) {
            return Optional.empty();
        }
        try {
            return Optional.of(coming.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException leaving) {
            coming.cancel(false);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(leaving);
        }
    }
}
