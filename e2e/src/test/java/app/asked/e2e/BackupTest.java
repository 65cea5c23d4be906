package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.e2e.AskedCommand.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups as a host takes them: by a command of the built jar, beside the server or without it.
class BackupTest {
    private static final int WRITERS = 8;
    private static final int KILLS = 12;

    @TempDir
    Path home;

    @Test
    void everythingAcknowledgedBeforeABackupIsThereAfterItsRestore() throws Exception {
        Writers writers = new Writers();
        List<String> before;
        try (AskedServer server = AskedServer.open(home.resolve("data"))) {
            writers.makeAccount(server.address());
            List<Thread> threads = writers.writeOn(server.address(), WRITERS);
            while (writers.acknowledged().size() < 100) {
                Thread.sleep(5);
            }
            before = List.copyOf(writers.acknowledged());

            Ended backup = run("data", "backup", file().toString());

            assertThat(backup.exit()).as(backup.said()).isZero();
            assertThat(backup.said()).startsWith("Backup saved and checked: ").hasLineCount(1);
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
            Ended refused = run("data", "restore", file().toString(), "--replace");
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.said()).hasLineCount(1);
        }

        Ended restored = run("elsewhere", "restore", file().toString());

        assertThat(restored.exit()).as(restored.said()).isZero();
        try (AskedServer server = AskedServer.open(home.resolve("elsewhere"))) {
            String everything = writers.everything(server.address());
            assertThat(before).allMatch(everything::contains);
            assertThat(server.said().lines()).hasSize(1);
        }
        System.out.printf(
                "Backed up beside %d writers: %d asks acknowledged before it, none lost.%n", WRITERS, before.size());
    }

    @Test
    void aKilledBackupLeavesTheOneThatWasThere() throws Exception {
        Writers writers = new Writers();
        try (AskedServer server = AskedServer.open(home.resolve("data"))) {
            writers.makeAccount(server.address());
            for (int ask = 0; ask < 300; ask++) {
                writers.write(server.address());
            }
            assertThat(run("data", "backup", file().toString()).exit()).isZero();
            byte[] old = Files.readAllBytes(file());
            writers.write(server.address());
            Random random = new Random(20261129);
            int kept = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                Process backup = process("data", "backup", file().toString(), "--replace");
                if (!backup.waitFor(150 + random.nextInt(900), TimeUnit.MILLISECONDS)) {
                    backup.destroyForcibly().waitFor();
                }
                byte[] there = Files.readAllBytes(file());
                if (Arrays.equals(there, old)) {
                    kept++;
                }
                assertThat(run("checked" + kill, "restore", file().toString()).exit())
                        .isZero();
                old = there;
            }
            System.out.printf("Killed %d backups: %d left the old file, the others a whole new one.%n", KILLS, kept);

            assertThat(run("data", "backup", file().toString(), "--replace").exit())
                    .isZero();
            assertThat(home.resolve("backup.db.part")).doesNotExist();
        }
    }

    @Test
    void theDoctorLooksBesideTheServer() throws Exception {
        Path data = home.resolve("data");
        try (AskedServer server = AskedServer.open(data)) {
            Ended ended = run("data", "doctor");
            assertThat(ended.said()).contains("The database is whole").contains("Asked 0.");
            assertThat(ended.exit()).as(ended.said()).isEqualTo(1);
            assertThat(server.said().lines()).hasSize(1);
        }
    }

    private Path file() {
        return home.resolve("backup.db");
    }

    private Ended run(String folder, String... arguments) throws IOException, InterruptedException {
        return AskedCommand.run(home.resolve(folder), arguments);
    }

    private Process process(String folder, String... arguments) throws IOException {
        return AskedCommand.start(home.resolve(folder), arguments).process();
    }
}
