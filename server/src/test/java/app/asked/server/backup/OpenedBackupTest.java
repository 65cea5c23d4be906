package app.asked.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.secret.Secret;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.TypedCommand;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup opens: where people have a spare key, it is tried.
class OpenedBackupTest {
    private static final String WORD = "persimmon";
    private static TestServer server;

    @TempDir
    Path home;

    @BeforeAll
    static void start() {
        server = TestServer.start("asked.signup=open");
        server.newPerson().put("/api/v1/rules/01a19b45-b800-7000-8000-000000000001", "{\"text\": \"" + WORD + "\"}");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void spareKeysAreTriedAndNoWordIsSaid() throws IOException {
        Visitor noor = server.newPerson();
        Path keys = home.resolve("keys");
        Files.createDirectories(keys);
        try (var files = Files.list(server.keys())) {
            for (Path file : files.toList()) {
                Files.copy(file, keys.resolve(file.getFileName()));
            }
        }
        assertThat(backup(keys))
                .startsWith("Backup saved and checked: ")
                .contains("Tried the spare keys: they open 2 accounts.")
                .doesNotContain("anything in this backup", WORD, noor.name());

        Files.writeString(
                keys.resolve(noor.person().toString()), Secret.fresh("").text());

        assertThat(backup(keys))
                .contains("Tried the spare keys: they open 1 account.")
                .contains("1 spare key doesn’t open anything in this backup.");
        assertThat(backup(home.resolve("none"))).hasLineCount(1);
    }

    private String backup(Path keys) {
        TypedCommand backup = TypedCommand.run(
                BackupCommand::new,
                Clock.systemUTC(),
                Map.of("ASKED_DATA", server.folder().toString(), "ASKED_KEYS", keys.toString()),
                "",
                home.resolve("backup.db").toString(),
                "--replace");
        assertThat(backup.exit()).as(backup.said()).isZero();
        return backup.said();
    }
}
