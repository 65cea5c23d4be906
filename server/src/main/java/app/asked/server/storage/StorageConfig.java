package app.asked.server.storage;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// PostgreSQL where `ASKED_DATABASE` names one, and otherwise a file in the folder of `ASKED_DATA`.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class StorageConfig {
    @Bean
    Storage storage(
            @Value("${asked.data}") String folder,
            @Value("${asked.database}") String url,
            @Value("${asked.database.user:#{null}}") @Nullable String user,
            @Value("${asked.database.password:#{null}}") @Nullable String password) {
        return url.isEmpty()
                ? SqliteStorage.open(Path.of(folder))
                : PostgresStorage.open(new PostgresStorage.Address(url, user, password));
    }

    @Bean
    Daily daily(Storage storage, InstantSource clock) {
        return new Daily(new ErasureJob(storage), clock);
    }

    /// What is done once a day, and first when the start is long over.
    record Daily(ErasureJob erasure, InstantSource clock) {
        @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
        void run() {
            erasure.run(clock.instant());
        }
    }
}
