package app.asked.server.storage.config;

import app.asked.server.storage.ErasureJob;
import app.asked.server.storage.Storage;
import app.asked.server.storage.postgres.PostgresStorage;
import app.asked.server.storage.sqlite.SqliteStorage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// PostgreSQL where `ASKED_DATABASE` names one, and otherwise a file in the folder of `ASKED_DATA`.
@Configuration(proxyBeanMethods = false)
class StorageConfig {
    private static final Logger LOG = LoggerFactory.getLogger(StorageConfig.class);

    @Bean
    Storage storage(
            @Value("${asked.data}") String folder,
            @Value("${asked.database}") String url,
            @Value("${asked.database.user:}") String user,
            @Value("${asked.database.password:}") String password) {
        return url.isEmpty()
                ? SqliteStorage.open(Path.of(folder))
                : PostgresStorage.open(new PostgresStorage.Address(url, user, password));
    }

    /// What was deleted long ago is erased once a day by one of the servers, and first when the start is long over.
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService daily(Storage storage, InstantSource clock) {
        ErasureJob erasure = new ErasureJob(storage);
        var daily = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("asked-daily").factory());
        var _ = daily.scheduleWithFixedDelay(() -> erase(erasure, clock.instant()), 1, 1, TimeUnit.HOURS);
        return daily;
    }

    private static void erase(ErasureJob erasure, Instant now) {
        try {
            erasure.runDaily(now);
        } catch (Throwable notToday) { // whatever leaves the work of an executor ends all its later runs
            LOG.error("What was deleted 30 days ago is still there; erasing it is tried again tomorrow", notToday);
        }
    }
}
