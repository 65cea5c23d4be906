package app.asked.server.testkit;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/// What is logged, as long as this is open.
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

    /// Everything, as the server writes it.
    public static HeardLogs ofAll() {
        return new HeardLogs((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
    }

    /// Each event as it is written: its logger, its message, and what was thrown.
    public List<String> written() {
        return heard.list.stream()
                .map(event -> event.getLoggerName() + " : " + event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    public List<String> lines() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
    }
}
