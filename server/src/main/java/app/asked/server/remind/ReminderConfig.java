package app.asked.server.remind;

import app.asked.server.remind.send.Courier;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sends reminders while Asked runs; never of a month to look around in.
@Configuration(proxyBeanMethods = false)
class ReminderConfig {
    @Bean
    Courier courier() {
        return new Courier();
    }

    @Bean
    ReminderRounds reminderRounds(
            Settings settings, Storage storage, InstantSource clock, List<Way> ways, Courier courier) {
        ReminderRounds rounds = new ReminderRounds(storage, clock, ways, courier);
        return settings.demo() ? rounds : rounds.start();
    }
}
