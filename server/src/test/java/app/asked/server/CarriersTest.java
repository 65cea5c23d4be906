package app.asked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CarriersTest {
    @AfterEach
    void asItWas() {
        System.clearProperty(Carriers.PARALLELISM);
        System.clearProperty(Carriers.MOST);
    }

    @Test
    void thePackedJarHasMoreThanCanWait() throws Exception {
        Carriers.enough(url("jar:nested:/srv/asked.jar/!BOOT-INF/classes/!/"));

        assertThat(Integer.getInteger(Carriers.PARALLELISM))
                .isEqualTo(Integer.getInteger(Carriers.MOST))
                .isEqualTo(256);
    }

    @Test
    void unpackedJarsHaveOneForEachCore() throws Exception {
        Carriers.enough(URI.create("file:/srv/asked/asked.jar").toURL());

        assertThat(System.getProperty(Carriers.PARALLELISM)).isNull();
    }

    @Test
    void whatTheHostSaysStands() throws Exception {
        System.setProperty(Carriers.PARALLELISM, "4");

        Carriers.enough(url("jar:nested:/srv/asked.jar/!BOOT-INF/classes/!/"));

        assertThat(System.getProperty(Carriers.PARALLELISM)).isEqualTo("4");
    }

    /// Nothing here knows the protocol of packed jars, and nothing opens it.
    private static URL url(String text) throws Exception {
        return URL.of(URI.create(text), new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                throw new AssertionError("nobody opens it");
            }
        });
    }
}
