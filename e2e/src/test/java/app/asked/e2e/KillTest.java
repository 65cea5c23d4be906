package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is on disk.
class KillTest {
    private static final int KILLS = 20;
    private static final int PLACES = 4;
    private static final Pattern ASK = Pattern.compile("\"id\":\"(01a19b45-b800-7000-[0-9a-f-]{17})\",");

    private static final Pattern SYNC = Pattern.compile("\\bf(data)?sync\\b.*= 0$");

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice(@TempDir Path data) throws Exception {
        Random random = new Random(20261123);
        Writers writers = new Writers();
        for (int kill = 0; kill <= KILLS; kill++) {
            try (AskedServer server = AskedServer.open(data)) {
                if (kill == 0) {
                    writers.makeAccount(server.address());
                }
                List<String> stored = stored(writers.everything(server.address()));
                assertThat(stored).doesNotHaveDuplicates().containsAll(writers.acknowledged());
                if (kill < KILLS) {
                    writeAndKill(writers, server, 50 + random.nextInt(250));
                }
            }
        }
        System.out.printf(
                "Killed %d times: %d acknowledged, none lost.%n",
                KILLS, writers.acknowledged().size());
        assertThat(writers.acknowledged()).hasSizeGreaterThan(KILLS);
    }

    private static void writeAndKill(Writers writers, AskedServer server, int millis) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        int before = writers.acknowledged().size();
        for (int place = 0; place < PLACES; place++) {
            threads.add(Thread.ofPlatform().start(() -> writers.writeOn(server.address())));
        }
        while (writers.acknowledged().size() == before) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        server.kill();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static List<String> stored(String everything) {
        return ASK.matcher(everything).results().map(found -> found.group(1)).toList();
    }

    @Test
    void eachAcknowledgementFollowsASyncToDisk(@TempDir Path data) throws Exception {
        Path trace = data.resolveSibling(data.getFileName() + ".strace");
        Writers writers = new Writers();
        try (AskedServer server = AskedServer.open(data)) {
            writers.makeAccount(server.address());
            Process strace = trace(server.pid(), trace);
            for (int ask = 0; ask < 20; ask++) {
                writers.write(server.address());
            }
            strace.destroy();
            strace.waitFor(10, TimeUnit.SECONDS);
        }

        int synced = 0;
        int acknowledged = 0;
        for (String line : Files.readAllLines(trace)) {
            if (SYNC.matcher(line).find()) {
                synced++;
            } else if (line.contains("HTTP/1.1 201")) {
                assertThat(synced).as("syncs before: " + line).isPositive();
                synced = 0;
                acknowledged++;
            }
        }
        System.out.printf("Traced %d acknowledgements, each after a sync of its own.%n", acknowledged);
        assertThat(acknowledged).isEqualTo(20);
        Files.delete(trace);
    }

    /// Traces a running server, every thread of it once this returns: one that began while strace was attaching is
    /// missed, and then it attaches anew.
    private static Process trace(long pid, Path file) throws IOException, InterruptedException {
        for (int tries = 0; tries < 10; tries++) {
            Process strace = new ProcessBuilder(
                            "strace",
                            "-f",
                            "-p",
                            Long.toString(pid),
                            "-s",
                            "40",
                            "-e",
                            "trace=fdatasync,fsync,write,sendto,writev",
                            "-o",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(strace.inputReader().readLine()).contains("attached");
            if (isTracedWhole(pid)) {
                return strace;
            }
            strace.destroy();
            strace.waitFor(10, TimeUnit.SECONDS);
        }
        throw new IllegalStateException("strace never got hold of all threads");
    }

    private static boolean isTracedWhole(long pid) throws IOException {
        try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.allMatch(KillTest::isTraced);
        }
    }

    private static boolean isTraced(Path thread) {
        try {
            return Files.readAllLines(thread.resolve("status")).stream()
                    .noneMatch(line -> line.matches("TracerPid:\\s+0"));
        } catch (IOException ended) {
            return true;
        }
    }
}
