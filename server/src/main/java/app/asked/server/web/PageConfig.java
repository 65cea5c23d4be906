package app.asked.server.web;

import app.asked.server.web.message.Messages;
import app.asked.server.web.subpath.Subpath;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Wires messages, templates and assets into Spring MVC.
@Configuration(proxyBeanMethods = false)
class PageConfig {
    private static final String FILES = "classpath:/static/";

    @Bean
    Messages messages() {
        return Messages.read();
    }

    @Bean
    Templates templates(@Value("${asked.url:/}") String url) {
        return new Templates(Subpath.of(url));
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

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(Assets.PATH + Assets.VERSION + "/**")
                        .addResourceLocations(FILES)
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
                registry.addResourceHandler(Assets.PATH + "**")
                        .addResourceLocations(FILES)
                        .setCacheControl(CacheControl.noCache())
                        .resourceChain(false)
                        .addResolver(new AssetFiles());
            }
        };
    }
}
