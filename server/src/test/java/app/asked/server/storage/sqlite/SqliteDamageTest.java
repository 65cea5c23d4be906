package app.asked.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.storage.Databases;
import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageMissing;
import app.asked.server.storage.sql.Tx;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/// What happens to the file while Asked is open: nothing is acknowledged that the next start would not find.
@ExtendWith(OutputCaptureExtension.class)
class SqliteDamageTest {
    private static final int PAGE = 4_096;

    @TempDir
    Path parent;

    private Path folder;
    private SqliteStorage storage;
    private UUID person;

    @BeforeEach
    void open() {
        folder = parent.resolve("data");
        storage = SqliteStorage.open(folder);
        person = Databases.newPerson(storage);
        storage.purge();
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void aSoundFileIsWrittenOnAfterTheDailyCheck() {
        storage.check();

        assertThat(storage.write(person, Tx::rev).longValue()).isEqualTo(1);
    }

    @Test
    void aFileThatTheDailyCheckFindsDamagedIsReadAndNoLongerWritten() throws IOException {
        damageThePageOf("answers");

        storage.check();

        assertThatThrownBy(() -> storage.write(person, Tx::rev)).isInstanceOf(StorageDamaged.class);
        assertThat(rev()).isZero();
    }

    @Test
    void whoeverMeetsTheDamageFirstStopsTheWriting() throws IOException {
        damageFromPage(2);

        assertThatThrownBy(this::rev).isInstanceOf(StorageDamaged.class);

        assertThatThrownBy(() -> storage.write(person, _ -> 1)).isInstanceOf(StorageDamaged.class);
    }

    @Test
    void nothingIsAcknowledgedOnceTheFolderIsDeleted() throws IOException {
        FileSystemUtils.deleteRecursively(folder);

        assertThatThrownBy(() -> storage.write(person, Tx::rev)).isInstanceOf(StorageMissing.class);
    }

    @Test
    void aDeletedFolderIsNoticedThoughNobodyWrites(CapturedOutput said) throws Exception {
        FileSystemUtils.deleteRecursively(folder);

        Instant end = Instant.now().plusSeconds(20);
        while (!said.getAll().contains("was deleted or moved") && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }

        assertThat(said).contains("The data folder was deleted or moved while Asked was running");
        assertThatThrownBy(() -> storage.write(person, Tx::rev)).isInstanceOf(StorageMissing.class);
    }

    @Test
    void noFileIsMadeInThePlaceOfADeletedOne() throws IOException {
        Files.delete(folder.resolve("asked.db"));

        storage.check();
        assertThat(storage.purge()).isFalse();

        assertThat(folder.resolve("asked.db")).doesNotExist();
    }

    @Test
    void aFolderThatIsPutBackIsWrittenOn() throws IOException {
        Path away = parent.resolve("away");
        Files.move(folder, away);
        assertThatThrownBy(() -> storage.write(person, Tx::rev)).isInstanceOf(StorageMissing.class);

        Files.move(away, folder);

        assertThat(storage.write(person, Tx::rev).longValue()).isPositive();
    }

    @Test
    void aLogThatIsDeletedTakesNothingMore() throws IOException {
        Files.delete(folder.resolve("asked.db-wal"));

        assertThatThrownBy(() -> storage.write(person, Tx::rev)).isInstanceOf(StorageMissing.class);
    }

    private long rev() {
        return storage.read(tx ->
                tx.sql("SELECT rev FROM people").find(row -> row.big("rev")).orElseThrow());
    }

    /// Every page from this one on.
    private void damageFromPage(int number) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("asked.db").toFile(), "rw")) {
            file.seek((long) (number - 1) * PAGE);
            byte[] rubbish = new byte[(int) (file.length() - file.getFilePointer())];
            Arrays.fill(rubbish, (byte) 0x5a);
            assertThat(rubbish).isNotEmpty();
            file.write(rubbish);
        }
    }

    /// Where that table begins; all else stays sound.
    private void damageThePageOf(String table) throws IOException {
        long page = storage.read(tx -> tx.sql("SELECT rootpage FROM sqlite_schema WHERE name = :table")
                .with("table", table)
                .find(row -> row.big("rootpage"))
                .orElseThrow());
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("asked.db").toFile(), "rw")) {
            byte[] rubbish = new byte[PAGE];
            Arrays.fill(rubbish, (byte) 0x5a);
            file.seek((page - 1) * PAGE);
            file.write(rubbish);
        }
    }
}
