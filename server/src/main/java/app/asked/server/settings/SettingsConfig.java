package app.asked.server.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class SettingsConfig {
    @Bean
    Settings settings(Environment environment) {
        return Settings.of(environment);
    }
}
