package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is on disk, opens, and is there once, whatever the server was at when it was killed. It starts
/// again by itself.
class KillTest {
    /// One at each moment, unless more are wanted: `-Dasked.kills=100` (docs/performance.md).
    private static final int KILLS = Integer.getInteger("asked.kills", Moment.values().length);

    private static final long SEED = Long.getLong("asked.seed", 20261129);
    private static final int PLACES = 16;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    /// What the server is at when it is killed.
    private enum Moment {
        GROUP_COMMIT,
        /// The log is being folded into the file.
        CHECKPOINT,
        BACKUP,
        /// Words are being sealed with the next key.
        NEW_KEY,
        /// Words from before there were keys are being sealed.
        SEALING,
        /// The tables of an older Asked are being brought up to date.
        MIGRATION
    }

    @TempDir
    private Path home;

    private final Random random = new Random(SEED);
    private final Map<Moment, Integer> kills = new EnumMap<>(Moment.class);
    private final Map<Moment, Integer> met = new EnumMap<>(Moment.class);
    private int acknowledged;
    private DataFolder old;
    private Map<String, JsonObject> asksOfOld;

    /// A folder of an older Asked, and what a server that nobody kills makes of it.
    @BeforeEach
    void old() throws Exception {
        old = DataFolder.released(home.resolve("old"));
        try (AskedServer server =
                AskedServer.open(old.copyTo(home.resolve("unharmed")).path())) {
            asksOfOld = maya(server).asks(server.address());
        }
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = home.resolve("kill" + kill);
            Moment moment = Moment.values()[kill % Moment.values().length];
            boolean isMet = switch (moment) {
                case SEALING -> whileSealing(old.copyTo(folder));
                case MIGRATION -> whileMigrating(old.copyTo(folder));
                default -> whileWriting(moment, new DataFolder(folder));
            };
            kills.merge(moment, 1, Integer::sum);
            met.merge(moment, isMet ? 1 : 0, Integer::sum);
        }
        System.out.printf(
                "Killed %d times, seed %d: %s, right in it: %s. %d asks acknowledged, none lost, none twice.%n",
                KILLS, SEED, kills, met, acknowledged);
        assertThat(acknowledged).isGreaterThan(KILLS);
    }

    /// Answers, as the others do, whether it was right in it.
    private boolean whileWriting(Moment moment, DataFolder folder) throws Exception {
        Writers writers = new Writers();
        boolean isMet;
        try (AskedServer server = AskedServer.open(folder.path())) {
            writers.makeAccount(server.address());
            List<Thread> threads = writers.writeOn(server.address(), PLACES);
            await(() -> writers.acknowledged().size() > 300);
            isMet = switch (moment) {
                case CHECKPOINT -> killedAtACheckpoint(server, folder);
                case BACKUP -> killedBesideABackup(server, folder, writers);
                case NEW_KEY -> killedAtAChangeOfKey(server, folder, writers);
                default -> killedAfter(server, 300);
            };
            join(threads);
        }
        acknowledged += writers.acknowledged().size();
        try (AskedServer server = AskedServer.open(folder.path())) {
            isMet &= moment != Moment.NEW_KEY || folder.unsealed() > 0;
            if (!writers.isSignedIn(server.address())) {
                writers.signIn(server.address());
            }
            writers.expectEverything(server.address());
            awaitSealed(folder);
            writers.expectEverything(server.address());
        }
        return isMet;
    }

    private boolean killedAfter(AskedServer server, int mostMillis) throws InterruptedException {
        Thread.sleep(random.nextInt(mostMillis));
        server.kill();
        return true;
    }

    /// In WAL mode nothing but a checkpoint writes to the file itself.
    private boolean killedAtACheckpoint(AskedServer server, DataFolder folder) throws Exception {
        Path file = folder.path().resolve("asked.db");
        FileTime before = Files.getLastModifiedTime(file);
        await(() -> !Files.getLastModifiedTime(file).equals(before));
        return killedAfter(server, 4);
    }

    /// The backup goes on without the server, and is whole.
    private boolean killedBesideABackup(AskedServer server, DataFolder folder, Writers writers) throws Exception {
        int before = writers.acknowledged().size();
        Path backup = home.resolve(folder.path().getFileName() + ".backup");
        Path unfinished = home.resolve(backup.getFileName() + ".part");
        AskedCommand taking = AskedCommand.start(folder.path(), "backup", backup.toString());
        await(() -> Files.exists(unfinished) || !taking.process().isAlive());
        killedAfter(server, 80);
        boolean isMet = taking.process().isAlive();

        AskedCommand.Ended taken = taking.ended();
        assertThat(taken.exit()).as(taken.said()).isZero();
        assertThat(DataFolder.asksIn(backup)).isGreaterThanOrEqualTo(before);
        return isMet;
    }

    /// Before, at and after the change itself, and more often while words are sealed anew.
    private boolean killedAtAChangeOfKey(AskedServer server, DataFolder folder, Writers writers) throws Exception {
        Thread changing = Thread.ofPlatform().start(() -> {
            try {
                writers.changeKey(server.address());
            } catch (IOException | InterruptedException killed) {
                Thread.currentThread().interrupt();
            }
        });
        if (random.nextInt(3) > 0) {
            await(() -> folder.unsealed() > 0 || !changing.isAlive());
            killedAfter(server, 60);
        } else {
            killedAfter(server, 1_000);
        }
        changing.join();
        return true;
    }

    private boolean whileSealing(DataFolder folder) throws Exception {
        Writers maya;
        try (AskedServer server = AskedServer.open(folder.path())) {
            maya = maya(server);
            List<Thread> threads = maya.writeOn(server.address(), PLACES);
            await(() -> folder.unsealed() < folder.texts());
            killedAfter(server, 300);
            join(threads);
        }
        acknowledged += maya.acknowledged().size();
        try (AskedServer server = AskedServer.open(folder.path())) {
            int left = folder.unsealed();
            boolean isMet = left > 0 && left < folder.texts();
            expectAsksOfOld(maya, server);
            maya.expectEverything(server.address());
            awaitSealed(folder);
            expectAsksOfOld(maya, server);
            return isMet;
        }
    }

    private boolean whileMigrating(DataFolder folder) throws Exception {
        boolean isMet;
        try (AskedServer server = AskedServer.start(folder.path(), AskedServer.freePort(), Map.of())) {
            boolean isCopying = random.nextBoolean();
            await(() -> folder.holdsOlderCopy(isCopying) || folder.holdsOlderCopy(false));
            killedAfter(server, isCopying ? 20 : 400);
            isMet = !server.said().contains("http://");
        }
        try (AskedServer server = AskedServer.open(folder.path())) {
            expectAsksOfOld(maya(server), server);
        }
        return isMet;
    }

    private static Writers maya(AskedServer server) throws IOException, InterruptedException {
        Writers maya = new Writers(DataFolder.NAME);
        maya.signIn(server.address());
        return maya;
    }

    private void expectAsksOfOld(Writers maya, AskedServer server) throws IOException, InterruptedException {
        assertThat(maya.asks(server.address())).containsAllEntriesOf(asksOfOld);
    }

    /// What is begun goes on by itself, once its person is there.
    private static void awaitSealed(DataFolder folder) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (folder.unsealed() > 0) {
            assertThat(System.nanoTime()).as("it is never sealed").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static void await(Callable<Boolean> done) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (!done.call()) {
            assertThat(System.nanoTime()).as("it took too long").isLessThan(end);
            LockSupport.parkNanos(200_000);
        }
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
