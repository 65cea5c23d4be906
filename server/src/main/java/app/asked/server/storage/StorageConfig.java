package app.asked.server.storage;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// PostgreSQL where `ASKED_DATABASE` names one, and otherwise a file in the folder of `ASKED_DATA`.
@Configuration(proxyBeanMethods = false)
class StorageConfig {
    @Bean
    Storage storage(
            @Value("${asked.data}") String folder,
            @Value("${asked.database}") String url,
            @Value("${asked.database.user:#{null}}") String user,
            @Value("${asked.database.password:#{null}}") String password) {
        return url.isEmpty()
                ? SqliteStorage.open(Path.of(folder))
                : PostgresStorage.open(new PostgresStorage.Address(url, user, password));
    }
}
