package app.asked.server.log;

import ch.qos.logback.classic.PatternLayout;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/// Lets every pattern of Logback write messages and exceptions escaped, before the first is read. Libraries log what
/// they were given, too, so this is done where all of it passes.
final class EscapedLogs implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        List.of("m", "msg", "message")
                .forEach(word -> PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put(word, EscapedMessage::new));
        PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put("escapedException", EscapedException::new);
    }
}
