package app.asked.server.backup;

import app.asked.server.settings.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A backup a day where the host named a folder for them.
@Configuration(proxyBeanMethods = false)
class BackupConfig {
    @Bean
    DailyBackups dailyBackups(
            Settings settings,
            InstantSource clock,
            @Value("${asked.data}") Path data,
            @Value("${asked.backups}") String folder,
            @Value("${asked.backup.passphrase}") String passphrase) {
        DailyBackups daily = new DailyBackups(
                data.resolve("asked.db"),
                new BackupFolder(Path.of(folder)),
                Optional.of(passphrase).filter(text -> !text.isBlank()),
                settings.keys(),
                clock);
        return folder.isBlank() || settings.demo() ? daily : daily.start();
    }
}
