package app.asked.server.testkit;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/// What a class logs, as long as this is open.
public final class HeardLogs implements AutoCloseable {
    private final Logger logger;
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    private HeardLogs(Logger logger) {
        this.logger = logger;
        heard.start();
        logger.addAppender(heard);
    }

    public static HeardLogs of(Class<?> type) {
        return new HeardLogs((Logger) LoggerFactory.getLogger(type));
    }

    public List<String> lines() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
    }
}
