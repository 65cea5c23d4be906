package app.asked.server.account.fresh;

import app.asked.server.account.session.SessionCookie;
import app.asked.server.account.session.Sessions;
import app.asked.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class FreshConfig {
    @Bean
    WebMvcConfigurer freshSignIns(Sessions sessions, SessionCookie cookie, Settings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new FreshGuard(sessions, cookie, settings));
            }
        };
    }
}
