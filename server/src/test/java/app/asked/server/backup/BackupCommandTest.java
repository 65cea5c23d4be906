package app.asked.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.sqlite.SqliteStorage;
import app.asked.server.testkit.TypedCommand;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
    private static final int WRITERS = 8;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T18:52:03Z"), ZoneOffset.UTC);
    private static final String PASSPHRASE = "a quiet place to practice";

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void knowsItsFolder() {
        environment.put("ASKED_DATA", data().toString());
    }

    @Test
    void everythingSavedBeforeItBeganIsInIt() throws Exception {
        try (SqliteStorage storage = SqliteStorage.open(data())) {
            Set<UUID> saved = ConcurrentHashMap.newKeySet();
            AtomicBoolean done = new AtomicBoolean();
            List<Thread> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(Thread.ofPlatform().start(() -> {
                    while (!done.get()) {
                        saved.add(Databases.newPerson(storage));
                    }
                }));
            }
            while (saved.size() < 1_000) {
                Thread.sleep(5);
            }
            Set<UUID> before = Set.copyOf(saved);

            TypedCommand backup = backup();
            List<Integer> exits = new ArrayList<>();
            for (int another = 0; another < 20; another++) {
                exits.add(backup(home.resolve("another.db").toString(), "--replace")
                        .exit());
            }

            done.set(true);
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(backup.exit()).as(backup.said()).isZero();
            assertThat(exits).containsOnly(0);
            assertThat(people(made())).containsAll(before);
        }
    }

    @Test
    void itIsNamedByItsTimeAndItsOwnersAlone() throws IOException {
        SqliteStorage.open(data()).close();

        TypedCommand backup = backup();

        assertThat(backup.said())
                .startsWith("Backup saved and checked: ")
                .contains(made().toString())
                .endsWith("(0 accounts, 0 asks).\n");
        assertThat(files(home.resolve("backups"))).containsExactly("asked-2026-11-29-185203.db");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made())))
                .isEqualTo("rw-------");
        assertThat(files(data())).doesNotContain("asked.db.part");
    }

    @Test
    void itOpensByItselfAsAWholeDatabase() throws IOException {
        UUID person;
        try (SqliteStorage storage = SqliteStorage.open(data())) {
            person = Databases.newPerson(storage);
            backup();
        }

        assertThat(people(made())).containsExactly(person);
    }

    @Test
    void nothingIsWrittenOverUnlessTold() throws IOException {
        SqliteStorage.open(data()).close();
        Path there = Files.writeString(home.resolve("mine.db"), "something else");

        TypedCommand refused = backup(there.toString());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said()).contains("mine.db is already there", "--replace");
        assertThat(there).hasContent("something else");
        assertThat(backup(there.toString(), "--replace").exit()).isZero();
        assertThat(new StoredDatabase(there).inspect()).isInstanceOf(Sound.class);
    }

    @Test
    void aFolderIsFilledUnderTheUsualName() throws IOException {
        SqliteStorage.open(data()).close();
        Path usb = Files.createDirectory(home.resolve("usb"));

        assertThat(backup(usb.toString()).exit()).isZero();

        assertThat(files(usb)).containsExactly("asked-2026-11-29-185203.db");
    }

    @Test
    void whereBackupsAreToBeIsSaidOnce() throws IOException {
        SqliteStorage.open(data()).close();
        environment.put("ASKED_BACKUPS", home.resolve("kept").toString());

        assertThat(backup().exit()).isZero();

        assertThat(files(home.resolve("kept"))).hasSize(1);
    }

    @Test
    void aSealedOneTellsNothingAndNeverLaysOpenBesideOthers() throws IOException {
        SqliteStorage.open(data()).close();

        TypedCommand backup = typed(PASSPHRASE + "\n", "--passphrase");

        assertThat(backup.exit()).as(backup.said()).isZero();
        Path sealed = home.resolve("backups/asked-2026-11-29-185203.db.sealed");
        assertThat(Seal.isOn(sealed)).isTrue();
        assertThat(files(home.resolve("backups"))).hasSize(1);
        assertThat(files(data())).noneMatch(name -> name.endsWith(".part"));
        Path open = Files.createFile(home.resolve("open.db"));
        try (var out = Files.newOutputStream(open)) {
            Seal.open(sealed, out, PASSPHRASE);
        }
        assertThat(new StoredDatabase(open).inspect()).isInstanceOf(Sound.class);
    }

    @Test
    void aShortPassphraseOrNoneIsRefused() {
        SqliteStorage.open(data()).close();

        assertThat(typed("too short\n", "--passphrase").said()).contains("at least 12 characters");
        assertThat(typed("", "--passphrase").said()).contains("There was no passphrase");
        assertThat(home.resolve("backups")).doesNotExist();
    }

    @Test
    void aDamagedDatabaseIsNoBackup() throws IOException {
        SqliteStorage.open(data()).close();
        try (RandomAccessFile file =
                new RandomAccessFile(data().resolve("asked.db").toFile(), "rw")) {
            file.seek(3 * 4096);
            file.write(new byte[40_000]);
        }

        TypedCommand refused = backup();

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said()).contains("is damaged, so no backup was made");
        assertThat(files(home.resolve("backups"))).isEmpty();
    }

    @Test
    void whatItCannotDoIsOneSentence() {
        assertThat(backup().said()).contains("There’s no asked.db in");
        assertThat(backup("--loud").said()).contains("“--loud”");
        assertThat(backup("--data").said()).contains("--data needs a value");
        environment.put("ASKED_DATABASE", "jdbc:postgresql://db/asked");
        assertThat(backup().said()).contains("pg_dump").hasLineCount(1);
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path made() {
        return home.resolve("backups/asked-2026-11-29-185203.db");
    }

    private TypedCommand backup(String... arguments) {
        return typed("", arguments);
    }

    private TypedCommand typed(String typed, String... arguments) {
        return TypedCommand.run(BackupCommand::new, CLOCK, environment, typed, arguments);
    }

    private Set<UUID> people(Path backup) throws IOException {
        Path folder = Files.createDirectories(home.resolve("restored"));
        Files.copy(backup, folder.resolve("asked.db"));
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            return Set.copyOf(storage.read(tx -> tx.sql("SELECT id FROM people").list(row -> row.id("id"))));
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
