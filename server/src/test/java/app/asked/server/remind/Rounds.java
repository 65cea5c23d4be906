package app.asked.server.remind;

import app.asked.server.testkit.TestServer;
import java.time.Duration;

/// The rounds of a server, made when a test wants them.
public final class Rounds {
    private Rounds() {}

    /// Lets time pass, and makes one.
    public static void pass(TestServer server, Duration time) {
        server.clock().forward(time);
        server.bean(ReminderRounds.class).look();
    }
}
