package app.asked.server.web;

import app.asked.server.web.message.Messages;
import app.asked.server.web.subpath.Subpath;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Wires messages and templates into Spring MVC.
@Configuration(proxyBeanMethods = false)
class PageConfig {
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
        };
    }
}
