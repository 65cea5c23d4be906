package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing is acknowledged before the disk has it.
class SyncTest {
    private static final int ASKS = 20;
    private static final Pattern SYNC = Pattern.compile("\\bf(data)?sync\\b.*= 0$");

    @TempDir
    Path home;

    @Test
    void eachAcknowledgementFollowsASyncToDisk() throws Exception {
        Path trace = home.resolve("strace");
        Writers writers = new Writers();
        try (AskedServer server = AskedServer.open(home.resolve("data"))) {
            writers.makeAccount(server.address());
            try (Strace _ = Strace.on(server, trace, "trace=fdatasync,fsync,write,sendto,writev")) {
                for (int ask = 0; ask < ASKS; ask++) {
                    writers.write(server.address());
                }
            }
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
        assertThat(acknowledged).isEqualTo(ASKS);
    }
}
