package app.asked.server.web;

import app.asked.server.web.message.Messages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// Wires messages, templates and assets into Spring MVC.
@Configuration(proxyBeanMethods = false)
class PageConfig {
    private static final int BEFORE_SPRINGS_OWN = Ordered.LOWEST_PRECEDENCE - 2;

    @Bean
    Messages messages() {
        return Messages.read();
    }

    @Bean
    Templates templates() {
        return new Templates();
    }

    @Bean
    PageArgument pageArgument(Messages messages, InstantSource clock, @Value("${asked.demo:false}") boolean demo) {
        return new PageArgument(messages, clock, demo);
    }

    @Bean
    WebMvcConfigurer pages(PageArgument page) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(page);
            }
        };
    }

    /// A file never changes under the address of its version.
    @Bean
    AssetHandler assets() {
        CacheControl kept =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        return new AssetHandler(kept, new PathResourceResolver());
    }

    @Bean
    AssetHandler otherAssets() {
        return new AssetHandler(CacheControl.noCache(), new AssetFiles(), new PathResourceResolver());
    }

    @Bean
    SimpleUrlHandlerMapping assetAddresses(AssetHandler assets, AssetHandler otherAssets) {
        return new SimpleUrlHandlerMapping(
                Map.of(Assets.PATH + Assets.VERSION + "/**", assets, Assets.PATH + "**", otherAssets),
                BEFORE_SPRINGS_OWN);
    }
}
