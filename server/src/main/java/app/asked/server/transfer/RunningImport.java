package app.asked.server.transfer;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A file on its way in, for whoever waits and looks.
final class RunningImport {
    /// How far it is.
    sealed interface State {
        /// It goes on.
        record Running(ImportCounts soFar) implements State {}

        record Done(ImportCounts imported) implements State {}

        /// It stopped; what is in stays in.
        ///
        /// @param why the key of the reason
        record Stopped(ImportCounts soFar, String why) implements State {}
    }

    private final int things;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile ImportCounts soFar = ImportCounts.NOTHING;
    private volatile @Nullable State end;

    RunningImport(int things) {
        this.things = things;
    }

    /// How many things the file holds.
    int things() {
        return things;
    }

    State state() {
        State over = end;
        return over == null ? new State.Running(soFar) : over;
    }

    void told(ImportCounts imported) {
        soFar = imported;
    }

    void done(ImportCounts imported) {
        end(new State.Done(imported));
    }

    void stopped(String why) {
        end(new State.Stopped(soFar, why));
    }

    private void end(State how) {
        end = how;
        ended.countDown();
    }

    /// Waits a moment for its end: most files are in by then.
    void await(Duration most) throws InterruptedException {
        ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
