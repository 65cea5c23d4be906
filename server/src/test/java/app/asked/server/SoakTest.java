package app.asked.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.SmallServer;
import app.asked.server.testkit.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The busiest evening that a server with 128 MB may have, and then the power fails. That it ends and is started again
/// where its memory runs out all the same, `KeepOpenTest` holds.
class SoakTest {
    private static final ManyPeople PEOPLE = new ManyPeople(2_000);
    private static final long MOST_IN_USE = 80 << 20;
    private static final Duration QUICK = Duration.ofMillis(300);
    /// The machine may be busy with other things.
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Test
    void helpIsThereAndMemoryBoundedAndNothingAcknowledgedIsLostWhereEverybodyComesAtOnce() throws Exception {
        try (SmallServer server = SmallServer.start(folder)) {
            BusyEvening.bring(server.newPerson(), BusyEvening.life(5));
        }
        PEOPLE.moveIn(folder);
        BusyEvening evening = new BusyEvening(PEOPLE);
        try (SmallServer server = SmallServer.start(folder)) {
            List<Duration> help = evening.on(server);

            assertThat(help.get(help.size() / 2)).isLessThan(QUICK);
            assertThat(help.getLast()).isLessThan(LONGEST);
            assertThat(server.bytesInUse()).isLessThan(MOST_IN_USE);
            server.kill();
        }
        try (SmallServer server = SmallServer.start(folder)) {
            assertThat(evening.accounts()).hasSizeGreaterThan(10).allSatisfy(cookie -> {
                Visitor visitor = server.visitor();
                visitor.keepCookie("asked", cookie);
                assertThat(visitor.get("/settings").status()).isEqualTo(200);
            });
            Visitor writer = server.visitor();
            writer.keepCookie("asked", evening.writer());
            assertThat(evening.acknowledged()).hasSizeGreaterThan(100);
            assertThat(writer.get("/api/v1/export").json().get("asks"))
                    .extracting(ask -> ask.get("id").asString())
                    .containsAll(evening.acknowledged());
        }
    }
}
