package app.asked.server.transfer;

import app.asked.server.account.People;
import app.asked.server.account.entrance.Entrance;
import app.asked.server.storage.Storage;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/// The demo: whoever comes to a door is let in as the person of the essay's month, on its last day.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("asked.demo")
class Demo implements WebMvcConfigurer {
    private static final int LAST_DAY = 28;

    private final Entrance entrance;
    private final UUID guest = UuidCreator.getTimeOrderedEpoch();

    Demo(Storage storage, Entrance entrance, Importer importer, JsonMapper json, InstantSource clock) {
        Instant now = clock.instant();
        ZoneId zone = ZoneId.systemDefault();
        this.entrance = entrance;
        storage.write(guest, tx -> {
            People.add(tx, zone, now);
            return guest;
        });
        var starts = now.atZone(zone).toLocalDate().minusDays(LAST_DAY - 1L);
        importer.add(guest, EssayMonth.of(json, starts, zone, now), now);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Open()).addPathPatterns("/welcome", "/sign-in");
    }

    private final class Open implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            entrance.enter(guest, request, response);
            response.sendRedirect("/today");
            return false;
        }
    }
}
