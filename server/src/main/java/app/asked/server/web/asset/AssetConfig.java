package app.asked.server.web.asset;

import app.asked.server.web.Assets;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// Where files are asked for, and how long a browser may keep them.
@Configuration(proxyBeanMethods = false)
class AssetConfig {
    private static final int BEFORE_SPRINGS_OWN = Ordered.LOWEST_PRECEDENCE - 2;

    /// A file never changes under the address of its version.
    @Bean
    FileAnswer ofThisVersion() {
        CacheControl forEver =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        return new FileAnswer(forEver, new PathResourceResolver());
    }

    @Bean
    FileAnswer ofAnyOther() {
        return new FileAnswer(CacheControl.noCache(), new AssetFiles(), new PathResourceResolver());
    }

    @Bean
    SimpleUrlHandlerMapping files(FileAnswer ofThisVersion, FileAnswer ofAnyOther) {
        return new SimpleUrlHandlerMapping(
                Map.of(Assets.PATH + Assets.VERSION + "/**", ofThisVersion, Assets.PATH + "**", ofAnyOther),
                BEFORE_SPRINGS_OWN);
    }
}
