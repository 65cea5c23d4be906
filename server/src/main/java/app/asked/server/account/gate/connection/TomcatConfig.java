package app.asked.server.account.gate.connection;

import app.asked.server.settings.Settings;
import app.asked.server.web.error.ErrorReports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// Tomcat as it stands at our gate: with our headers and our words in all that it answers by itself, patient but not
/// for ever, and gone without leaving folders behind.
@Configuration(proxyBeanMethods = false)
class TomcatConfig {
    /// More than a request's head has room for: of whoever speaks eleven languages, Tomcat by itself makes an error.
    private static final int MOST_LANGUAGES = 10_000;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(
            Settings settings,
            Headers headers,
            ErrorReports reports,
            @Value("${asked.sender.grace}") Duration grace,
            @Value("${asked.sender.least-per-second}") DataSize perSecond) {
        Patience patience = new Patience(grace, perSecond);
        return factory -> {
            WorkFolder folder = WorkFolder.make(Path.of(System.getProperty("java.io.tmpdir")));
            factory.setBaseDirectory(folder.path().toFile());
            factory.getSettings().setDocumentRoot(folder.path().toFile());
            factory.setContextPath(settings.path());
            factory.setProtocol(GateProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                connector.setMaxLocaleCount(MOST_LANGUAGES);
                keepNothingOfEndedConnections(connector);
                if (connector.getProtocolHandler() instanceof GateProtocol protocol) {
                    protocol.guardedBy(headers, patience);
                }
            });
            factory.addContextCustomizers(context -> report(context, reports));
            factory.addContextLifecycleListeners(event -> {
                if (event.getType().equals(Lifecycle.AFTER_DESTROY_EVENT)) {
                    folder.delete();
                }
            });
        };
    }

    /// Tomcat would keep the buffers of a connection for the next one, with the words that last came through them.
    private static void keepNothingOfEndedConnections(Connector connector) {
        for (String pool : List.of("processorCache", "socket.processorCache", "socket.bufferPool")) {
            if (!connector.setProperty(pool, "0")) {
                throw new IllegalStateException("Tomcat knows no " + pool);
            }
        }
    }

    private static void report(Context context, ErrorReports reports) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ErrorReports.class.getName());
            host.getPipeline().addValve(reports);
        }
    }
}
