package app.asked.server.storage.sqlite;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// A caller with a thread of their own, who brings work to a storage and waits.
final class Caller<T extends @Nullable Object> {
    private final FutureTask<T> task;
    private final Thread thread;

    private Caller(Callable<T> work) {
        task = new FutureTask<>(work);
        thread = Thread.ofPlatform().start(task);
    }

    /// Returns when the work is queued and its caller waits.
    static <T extends @Nullable Object> Caller<T> waiting(Callable<T> work) {
        Caller<T> caller = new Caller<>(work);
        while (caller.thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return caller;
    }

    boolean isAnswered() {
        return task.isDone();
    }

    T answer() throws InterruptedException, ExecutionException {
        return task.get();
    }
}
