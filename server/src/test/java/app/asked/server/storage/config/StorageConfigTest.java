package app.asked.server.storage.config;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.postgres.PostgresStorage;
import app.asked.server.storage.sqlite.SqliteStorage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StorageConfigTest {
    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withUserConfiguration(StorageConfig.class)
            .withBean(InstantSource.class, () -> InstantSource.fixed(Instant.EPOCH));

    @TempDir
    Path folder;

    @Test
    void itIsAFileInTheDataFolderUntilADatabaseIsNamed() {
        server.withPropertyValues("asked.data=" + folder.resolve("new"), "asked.database=")
                .run(context -> assertThat(context.getBean(Storage.class)).isInstanceOf(SqliteStorage.class));

        assertThat(folder.resolve("new/asked.db")).isRegularFile();
        assertThat(folder.resolve("new/asked.db-wal")).doesNotExist();
    }

    @Test
    void aNamedDatabaseIsPostgres() {
        server.withPropertyValues(
                        "asked.data=" + folder,
                        "asked.database="
                                + Databases.Postgres.address("postgres").url())
                .run(context -> assertThat(context.getBean(Storage.class)).isInstanceOf(PostgresStorage.class));

        assertThat(folder).isEmptyDirectory();
    }
}
