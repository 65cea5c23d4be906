package app.asked.server.web;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.shape.Times;
import app.asked.server.web.api.Answers;
import app.asked.server.web.api.JsonBodyArgument;
import app.asked.server.web.api.JsonShapes;
import app.asked.server.web.api.Problems;
import app.asked.server.web.api.SpokenHere;
import app.asked.server.web.form.FormArgument;
import app.asked.server.web.message.Messages;
import app.asked.server.web.routing.Mappings;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Wires what controllers take and answer.
@Configuration(proxyBeanMethods = false)
class WebConfig {
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /// Time that passed, which nobody can set.
    @Bean
    Ticker ticker() {
        return Ticker.systemTicker();
    }

    @Bean
    JsonMapper json() {
        return JsonShapes.mapper();
    }

    @Bean
    Problems problems(Messages messages) {
        return new Problems(messages);
    }

    @Bean
    Answers answers(Problems problems) {
        return new Answers(problems);
    }

    @Bean
    WebMvcRegistrations mappings() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Mappings();
            }
        };
    }

    @Bean
    WebMvcConfigurer arguments(JsonMapper json, InstantSource clock, Problems problems) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new WhoArgument());
                resolvers.add(new JsonBodyArgument(json, clock, problems));
                resolvers.add(new FormArgument(clock));
            }

            // JSON alone is spoken here, whatever else Jackson could on this class path, such as the CBOR of passkeys.
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(
                        all -> all.removeIf(each -> each instanceof AbstractJacksonHttpMessageConverter<?>
                                && !(each instanceof JacksonJsonHttpMessageConverter)));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new SpokenHere()).addPathPatterns("/api/**");
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(String.class, ChallengeId.class, wellFormed(ChallengeId::parse));
                registry.addConverter(String.class, LocalDate.class, wellFormed(Times::parse));
            }
        };
    }

    private static <T> Converter<String, T> wellFormed(Function<String, @Nullable T> parse) {
        return text -> {
            T value = parse.apply(text);
            if (value == null) {
                throw new IllegalArgumentException("not well formed");
            }
            return value;
        };
    }
}
