package app.asked.server.care;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads care at the start, so that a file that says more than was verified stops it.
@Configuration(proxyBeanMethods = false)
class CareConfig {
    @Bean
    CareShelf care() {
        return CareShelf.read();
    }
}
