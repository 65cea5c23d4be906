package app.asked.server.storage.statement;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.LoggerFactory;

/// What was run meanwhile: each statement, with the methods that it was run from.
final class Recorded extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("app.asked.statements");
    private final Map<String, Set<String>> statements = new TreeMap<>();

    Recorded() {
        start();
        logger.addAppender(this);
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
    }

    @Override
    protected void append(ILoggingEvent told) {
        Set<String> methods = statements.computeIfAbsent(told.getMessage(), _ -> new TreeSet<>());
        StackWalker.getInstance()
                .forEach(frame -> methods.add(CodeScan.named(frame.getClassName(), frame.getMethodName())));
    }

    synchronized Map<String, Set<String>> statements() {
        return new TreeMap<>(statements);
    }

    @Override
    public void close() {
        logger.setLevel(null);
        logger.setAdditive(true);
        logger.detachAppender(this);
    }
}
