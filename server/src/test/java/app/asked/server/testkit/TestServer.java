package app.asked.server.testkit;

import app.asked.server.Asked;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.session.Sessions;
import app.asked.server.settings.Settings;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Asked as it runs: over HTTP on a free port, with SQLite in a new folder, or with PostgreSQL.
public final class TestServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final TestClock clock;

    private TestServer(ConfigurableApplicationContext context, TestClock clock) {
        this.context = context;
        this.clock = clock;
    }

    /// The one for all tests of this run, where anyone may make an account. Tests keep apart by person. It stands on
    /// PostgreSQL where the system property `asked.test.database` is `postgresql`.
    public static TestServer shared() {
        return Shared.SERVER;
    }

    /// One of its own, for a test of settings or of time; it takes seconds to start. Settings as `asked.signup=open`.
    public static TestServer start(String... settings) {
        return startIn(newFolder(), settings);
    }

    /// One whose data is in that folder.
    public static TestServer startIn(Path folder, String... settings) {
        TestClock clock = new TestClock();
        String[] arguments = Stream.concat(Stream.of("asked.port=0", "asked.data=" + folder), Stream.of(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        var context = new SpringApplicationBuilder(Asked.class)
                .properties("asked.keys=" + Path.of("target", "databases", "keys-" + UUID.randomUUID()))
                .initializers(starting -> tell((GenericApplicationContext) starting, clock))
                .run(arguments);
        return new TestServer(context, clock);
    }

    public URI url() {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /// Where it keeps everything.
    public Path folder() {
        return Path.of(context.getEnvironment().getRequiredProperty("asked.data"));
    }

    /// Where it keeps its part of spare keys.
    public Path keys() {
        return Path.of(context.getEnvironment().getRequiredProperty("asked.keys"));
    }

    /// What time it is for this server. Moving the shared server's is for tests that bear any time.
    public TestClock clock() {
        return clock;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// Somebody who has never been here.
    public Visitor visitor() {
        return isOpen() ? visitorFrom(Addresses.next()) : new Visitor(url());
    }

    /// Somebody who comes from elsewhere, through a proxy on this machine.
    public Visitor visitorFrom(String address) {
        return new Visitor(url()).from(address);
    }

    /// Bytes as no browser sends them.
    public Wire wire() {
        return new Wire(url().getPort());
    }

    /// Where anyone may make an account, people come from many places.
    private boolean isOpen() {
        return bean(Settings.class).signUpOpen() && bean(Accounts.class).isAnyone();
    }

    /// The same browser, when it is sent to this server.
    public Visitor at(Visitor browser) {
        return browser.at(url());
    }

    /// Somebody with a new account, signed in.
    public Visitor newPerson() {
        Visitor visitor = visitor();
        visitor.makeAccount();
        return visitor;
    }

    /// Does what a request of theirs would, with the key that their browser opens.
    public <T> T serving(Visitor visitor, Supplier<T> work) {
        Secret secret = new Secret(visitor.cookie("asked").orElseThrow());
        PersonKey key = bean(Sessions.class)
                .find(secret)
                .flatMap(session -> Sessions.key(session, secret))
                .orElseThrow();
        return PersonKeys.during(PersonKeys.only(key), work::get);
    }

    @Override
    public void close() {
        context.close();
    }

    private static void tell(GenericApplicationContext context, TestClock clock) {
        context.registerBean("testClock", TestClock.class, () -> clock, bean -> bean.setPrimary(true));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "server");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final TestServer SERVER = start(settings());

        static {
            SERVER.newPerson();
        }

        private static String[] settings() {
            return System.getProperty("asked.test.database", "sqlite").equals("postgresql")
                    ? new String[] {"asked.signup=open", "asked.database=" + postgresql()}
                    : new String[] {"asked.signup=open"};
        }

        /// Stops with the process.
        private static String postgresql() {
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Addresses {
        private static final AtomicInteger COUNT = new AtomicInteger();

        static String next() {
            int count = COUNT.incrementAndGet();
            return "10.%d.%d.%d".formatted(count >> 16 & 255, count >> 8 & 255, count & 255);
        }
    }
}
