package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people install: made of the built jar, without a JDK where it runs.
class PackagesTest {
    private static final Path HOME = Path.of(System.getProperty("asked.home")).normalize();
    private static final long MOST = 90_000_000;

    @TempDir
    Path folder;

    /// Two makings of one tree, at different times, and by another user's mask.
    @Test
    void twoMakingsAreTheSameBytes() throws Exception {
        String first = make("tar_of \"$packages\" \"$name\" | sha256sum");
        String second = make("umask 027; assemble; tar_of \"$packages\" \"$name\" | sha256sum");

        assertThat(second).isEqualTo(first).matches("[0-9a-f]{64} +-\n");
    }

    @Test
    void itsPackageServesABareDebianUntilItIsPurged() throws Exception {
        for (BareMachine machine : BareMachine.enterable().toList()) {
            try (machine) {
                Path deb = Path.of(
                        make("package_deb >&2; say \"$packages/$name.deb\"").strip());
                assertThat(Files.size(deb)).isLessThan(MOST);
                Files.copy(deb, machine.root().resolve("asked.deb"));
                assertThat(machine.run("command -v java").exit()).isNotZero();
                refusesWhatWasSetUpByHand(machine);
                expect(machine, "dpkg --install /asked.deb", "Setting up asked");
                goWithoutCache(machine);

                Writers writers = new Writers();
                serve(machine, server -> {
                    writers.makeAccount(server);
                    assertThat(writers.write(server)).isEqualTo(201);
                    HttpResponse<String> book = writers.book(server);
                    assertThat(book.statusCode()).isEqualTo(200);
                    assertThat(book.body()).startsWith("%PDF-");
                    expect(machine, "ASKED_PORT=" + server.getPort() + " asked healthy", "");
                    expect(machine, "asked backup", "Backup saved and checked");
                });

                expect(machine, "dpkg --install /asked.deb && stat -c %U /var/lib/asked/data/asked.db", "asked");
                serve(machine, writers::expectEverything);
                expect(machine, "dpkg --remove asked && ls /var/lib/asked/data/asked.db", "asked.db");
                expect(machine, "dpkg --purge asked && test ! -e /var/lib/asked && ! getent passwd asked", "");
                purgesNothingElse(machine);
            }
        }
    }

    /// Its data would be out of sight, and go with the package one day.
    private static void refusesWhatWasSetUpByHand(BareMachine machine) throws Exception {
        for (String there : List.of("/var/lib/asked/asked.db", "/etc/systemd/system/asked.service")) {
            expect(machine, "mkdir -p $(dirname %s) && touch %s".formatted(there, there), "");
            BareMachine.Ended refused = machine.run("dpkg --install /asked.deb");
            assertThat(refused.exit()).as(refused.said()).isNotZero();
            assertThat(refused.said()).contains("asked: " + there + " belongs to an Asked that isn't from a package");
            expect(machine, "test ! -e /usr/bin/asked && rm " + there, "");
        }
        expect(machine, "rmdir /var/lib/asked", "");
    }

    private static void purgesNothingElse(BareMachine machine) throws Exception {
        expect(machine, """
                mkdir -p /var/lib/asked/data && touch /var/lib/asked/asked.db && dpkg-deb --control /asked.deb /control &&
                sh /control/postrm purge && test -e /var/lib/asked/asked.db && test ! -e /var/lib/asked/data""", "");
    }

    private interface Visit {
        void to(URI server) throws Exception;
    }

    /// As its service does, and ends it as systemd does.
    private void serve(BareMachine machine, Visit visit) throws Exception {
        int port = AskedServer.freePort();
        Path log = folder.resolve("log");
        Process process = machine.start("ASKED_PORT=" + port + " exec asked serve", log);
        try {
            URI server = URI.create("http://localhost:" + port);
            Instant end = Instant.now().plus(Duration.ofMinutes(2));
            while (!Files.readString(log).contains("Asked is open at " + server)) {
                assertThat(process.isAlive() && Instant.now().isBefore(end))
                        .as(Files.readString(log))
                        .isTrue();
                Thread.sleep(50);
            }
            visit.to(server);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.onExit().join();
        }
    }

    /// The rehearsal takes a while, and has no part in this: an empty cache says that there is none.
    private static void goWithoutCache(BareMachine machine) throws Exception {
        expect(machine, """
                cd /usr/lib/asked && touch /var/cache/asked/$(cat build).aot && chown -R asked: /var/cache/asked""", "");
    }

    private static void expect(BareMachine machine, String command, String said) throws Exception {
        BareMachine.Ended ended = machine.run(command);
        assertThat(ended.exit()).as(command + ": " + ended.said()).isZero();
        assertThat(ended.said()).contains(said);
    }

    /// Lays out the package from the jar of this build, and goes on with these words of its script.
    private static String make(String script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-euc", """
                home=$PWD door=./asked
                for part in say tools build launch checkout; do . bin/$part.sh; done
                . bin/package/assemble.sh; find_jdk; assemble
                """ + script).directory(HOME.toFile());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(List.of(script, said).toString()).isZero();
        return said;
    }
}
