package app.asked.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.SmallServer;
import app.asked.server.testkit.Visitor;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/// Tomcat takes connections on one thread and listens to all of them on another. Where memory runs out in either, the
/// server hears nobody any more: it ends, and is started again (`KeepOpenTest`).
class LostThreadsTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {LostPoller.class, LostAcceptor.class})
    void aServerThatHearsNobodyAnyMoreEndsSoon(Class<?> lost) throws InterruptedException {
        try (SmallServer server = SmallServer.start(folder, "spring.main.sources=" + lost.getName())) {
            Thread.startVirtualThread(() -> knock(server.visitor()));

            assertThat(server.exit(SOON)).hasValue(FatalErrors.EXIT);
        }
    }

    private static void knock(Visitor visitor) {
        try {
            visitor.get("/help");
        } catch (UncheckedIOException ended) {
            return;
        }
    }

    static final class LostPoller {
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> lostPoller() {
            return factory -> factory.setProtocol(LosesPoller.class.getName());
        }
    }

    static final class LostAcceptor {
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> lostAcceptor() {
            return factory -> factory.setProtocol(LosesAcceptor.class.getName());
        }
    }

    /// Tomcat makes it by name, and the next one, too.
    public static final class LosesPoller extends Http11NioProtocol {
        public LosesPoller() {
            super(new NioEndpoint() {
                @Override
                public boolean processSocket(
                        SocketWrapperBase<NioChannel> connection, SocketEvent event, boolean dispatch) {
                    throw outOfMemory("-Poller");
                }
            });
        }
    }

    public static final class LosesAcceptor extends Http11NioProtocol {
        public LosesAcceptor() {
            super(new NioEndpoint() {
                @Override
                protected SocketChannel serverSocketAccept() throws Exception {
                    super.serverSocketAccept();
                    throw outOfMemory("-Acceptor");
                }
            });
        }
    }

    /// Only where that thread really is the one.
    private static OutOfMemoryError outOfMemory(String thread) {
        assertThat(Thread.currentThread().getName()).endsWith(thread);
        return new OutOfMemoryError("asked for by a test");
    }
}
