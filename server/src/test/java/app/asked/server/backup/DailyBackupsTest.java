package app.asked.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.sqlite.SqliteStorage;
import app.asked.server.testkit.HeardLogs;
import app.asked.server.testkit.TestClock;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupsTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Words WORDS = Messages.read().in(Messages.DEFAULT);
    private static final String TODAY = "asked-daily-2027-03-02.db";

    @TempDir
    Path home;

    private final TestClock clock = new TestClock();

    @Test
    void oneADayIsTaken() throws IOException {
        try (SqliteStorage _ = open();
                DailyBackups daily = daily(Optional.empty())) {
            daily.look();
            daily.look();
            assertThat(files()).containsExactly(TODAY);
            assertThat(new StoredDatabase(backups().resolve(TODAY)).inspect()).isInstanceOf(Sound.class);

            clock.forward(Duration.ofDays(1));
            daily.look();
            assertThat(files()).containsExactly(TODAY, "asked-daily-2027-03-03.db");
        }
    }

    @Test
    void withAPassphraseItIsSealed() throws IOException {
        try (SqliteStorage _ = open();
                DailyBackups daily = daily(Optional.of("a quiet place to practice"))) {
            daily.look();

            assertThat(files()).containsExactly(TODAY + ".sealed");
            assertThat(Seal.isOn(backups().resolve(TODAY + ".sealed"))).isTrue();
        }
    }

    @Test
    void olderOnesThinOutAndNothingElseIsTouched() throws IOException {
        Files.createDirectories(backups());
        LocalDate first = LocalDate.of(2027, 1, 1);
        for (LocalDate day = first; day.isBefore(LocalDate.of(2027, 3, 2)); day = day.plusDays(1)) {
            Files.createFile(new BackupFolder(backups()).daily(day, false));
        }
        Files.createFile(backups().resolve("asked-2026-10-05-120000.db"));
        Files.createFile(backups().resolve("letters.txt"));
        try (SqliteStorage _ = open();
                DailyBackups daily = daily(Optional.empty())) {
            daily.look();

            assertThat(files())
                    .contains(
                            TODAY,
                            "asked-daily-2027-02-14.db",
                            "asked-daily-2027-01-31.db",
                            "asked-2026-10-05-120000.db",
                            "letters.txt")
                    .hasSize(7 + 2 + 1 + 2);
        }
    }

    @Test
    void aFailureIsLoggedOnceAndLeavesNothingHalfMade() throws IOException {
        Files.createDirectories(backups());
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/asked.db"), "no database any more");
        try (HeardLogs heard = HeardLogs.of(DailyBackups.class);
                DailyBackups daily = daily(Optional.empty())) {
            daily.look();
            daily.look();

            assertThat(heard.lines()).singleElement().asString().contains("Today's backup to", "failed");
            assertThat(files()).isEmpty();
            assertThat(daily.text(WORDS))
                    .hasValueSatisfying(told -> assertThat(told).contains("couldn’t be saved"));

            Files.delete(home.resolve("data/asked.db"));
            try (SqliteStorage _ = open()) {
                daily.look();
            }
            assertThat(heard.lines()).last().asString().contains("work again");
            assertThat(daily.text(WORDS)).isEmpty();
            assertThat(files()).containsExactly(TODAY);
        }
    }

    @Test
    void whatAKilledOneLeftIsSweptAway() throws IOException {
        Files.createDirectories(backups());
        Path left = Files.createFile(backups().resolve("asked-daily-2026-11-20.db.part"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(9))));
        try (SqliteStorage _ = open();
                DailyBackups daily = daily(Optional.empty())) {
            daily.look();

            assertThat(files()).containsExactly(TODAY);
        }
    }

    @Test
    void theNewestOfAllIsKnownByItsTime() throws IOException {
        BackupFolder folder = new BackupFolder(backups());
        assertThat(folder.newest()).isEmpty();
        Files.createDirectories(backups());
        Path taken = Files.createFile(backups().resolve("asked-2026-10-05-120000.db.sealed"));
        Files.setLastModifiedTime(taken, FileTime.from(NOON));
        Files.createFile(backups().resolve("letters.txt"));

        assertThat(folder.newest()).contains(NOON);
    }

    private DailyBackups daily(Optional<String> passphrase) {
        return new DailyBackups(
                home.resolve("data/asked.db"), new BackupFolder(backups()), passphrase, home.resolve("keys"), clock);
    }

    private SqliteStorage open() {
        return SqliteStorage.open(home.resolve("data"));
    }

    private Path backups() {
        return home.resolve("backups");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(backups())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
