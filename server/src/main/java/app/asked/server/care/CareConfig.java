package app.asked.server.care;

import app.asked.core.care.Country;
import app.asked.server.account.Countries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads care at the start, so that a file that says more than was verified stops it.
@Configuration(proxyBeanMethods = false)
class CareConfig {
    @Bean
    CareLibrary care() {
        return CareLibrary.read();
    }

    @Bean
    Countries countries(CareLibrary care) {
        return () -> care.countries().stream().map(Country::code).toList();
    }
}
