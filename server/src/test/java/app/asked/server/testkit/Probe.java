package app.asked.server.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Somebody who opens a page twenty times a second until they are told to end.
public final class Probe {
    private static final long PAUSE = Duration.ofMillis(50).toNanos();
    private static final long SLOW_MILLIS = 1_000;

    private final List<Long> slow = new ArrayList<>();
    private final Visitor visitor;
    private final String page;
    private final Thread thread;
    private volatile boolean over;

    public Probe(Visitor visitor, String page) {
        this.visitor = visitor;
        this.page = page;
        this.thread = Thread.ofPlatform().start(this::open);
    }

    private void open() {
        boolean wasSlow = false;
        while (!over) {
            long from = System.nanoTime();
            int status = visitor.get(page).status();
            long millis = Duration.ofNanos(System.nanoTime() - from).toMillis();
            boolean isSlow = millis > SLOW_MILLIS || status != 200;
            if (isSlow && wasSlow) {
                slow.add(millis);
            }
            wasSlow = isSlow;
            LockSupport.parkNanos(PAUSE);
        }
    }

    /// How long it took where it took over a second or failed, twice in a row: once may be the machine's.
    public List<Long> slowTwice() throws InterruptedException {
        end();
        return slow;
    }

    public void end() throws InterruptedException {
        over = true;
        thread.join();
    }
}
