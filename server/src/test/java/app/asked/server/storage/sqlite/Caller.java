package app.asked.server.storage.sqlite;

import app.asked.server.storage.seal.PersonKeys;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// A caller with a thread of their own, who brings work to a storage and waits.
final class Caller<T extends @Nullable Object> {
    private final FutureTask<T> task;
    private final Thread thread;

    private Caller(Callable<T> work) {
        PersonKeys keys = PersonKeys.current();
        task = new FutureTask<>(() -> PersonKeys.during(keys, work::call));
        thread = Thread.ofPlatform().start(task);
    }

    /// Returns when the work is queued and its caller waits.
    static <T extends @Nullable Object> Caller<T> waiting(Callable<T> work) {
        Caller<T> caller = new Caller<>(work);
        while (caller.thread.getState() != Thread.State.TIMED_WAITING) {
            if (!caller.thread.isAlive()) {
                throw new IllegalStateException("the work was not waited for");
            }
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
