package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// The files of docs/hosting, as a host copies them: each with its addresses put in and nothing else changed. Caddyfile
/// and nginx.conf have a test of their own, [FrontProxyTest].
class RecipesTest {
    private static final int TWENTY_MEGABYTES = 20 << 20;

    @TempDir
    private static Path folder;

    private static Certificate certificate;
    private static AskedServer alone;
    private static AskedServer below;

    /// What people type in has to be one address for all proxies: `localhost`, on whichever port.
    @BeforeAll
    static void open() throws IOException, InterruptedException, GeneralSecurityException {
        certificate = Certificate.make(folder);
        alone = AskedServer.start(
                folder.resolve("alone"), AskedServer.freePort(), Map.of("ASKED_URL", "https://localhost"));
        below = AskedServer.start(
                folder.resolve("below"), AskedServer.freePort(), Map.of("ASKED_URL", "https://localhost/asked"));
        for (AskedServer asked : List.of(alone.waitUntilOpen(), below.waitUntilOpen())) {
            URI here = asked == below ? URI.create(asked.address() + "/asked") : asked.address();
            new ProxyVisitor(here, certificate.trust()).makesAccount();
        }
    }

    @AfterAll
    static void close() throws IOException {
        if (alone != null) alone.close();
        if (below != null) below.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = FrontProxy.Kind.class,
            mode = Mode.EXCLUDE,
            names = {"NGINX", "CADDY"})
    void throughIt(FrontProxy.Kind kind) throws IOException, InterruptedException, GeneralSecurityException {
        Path own = Files.createDirectory(folder.resolve(kind.name()));
        AskedServer asked = kind.path().isEmpty() ? alone : below;
        try (FrontProxy proxy = FrontProxy.open(kind, own, AskedServer.freePort(), certificate, asked)) {
            URI address = URI.create(proxy.address() + kind.path());
            ProxyVisitor maya = new ProxyVisitor(address, trust(kind, own));

            assertThat(ProxyVisitor.location(maya.get("/today"))).isEqualTo(kind.path() + "/sign-in?to=/today");
            assertThat(maya.signsIn()).isEqualTo(kind.path() + "/today");
            assertThat(maya.get("/today").statusCode()).isEqualTo(200);
            assertThat(maya.logs("Asked behind " + kind))
                    .startsWith(kind.path() + "/asks/")
                    .endsWith("/saved");
            assertThat(maya.get("/timeline").body()).contains("Asked behind " + kind);
            assertThat(maya.imports(TWENTY_MEGABYTES)).isEqualTo(kind.path() + "/settings/import/progress");
            assertThat(maya.get("/health/seen").body()).startsWith("https localhost ");
        }
    }

    /// Caddy makes an authority of its own when it starts.
    private static SSLContext trust(FrontProxy.Kind kind, Path own) throws IOException, GeneralSecurityException {
        return kind == FrontProxy.Kind.CADDY_PRIVATE
                ? Certificate.trust(own.resolve("caddy/pki/authorities/local/root.crt"))
                : certificate.trust();
    }

    @Test
    void fail2banReadsTheLineOfAFailedSignIn() throws IOException, InterruptedException {
        new ProxyVisitor(alone.address(), certificate.trust()).guesses();

        Command filter = Command.run(
                folder,
                "fail2ban-regex",
                alone.log().toString(),
                Recipe.path("fail2ban.conf").toString());

        assertThat(filter.said()).contains("Lines:").containsPattern("Failregex: [1-9]\\d* total");
    }

    @Test
    void systemdTakesTheUnits() throws IOException, InterruptedException {
        Path units = Files.createDirectory(folder.resolve("units"));
        Recipe.read("asked.service")
                .with("/opt/asked", System.getProperty("asked.home"))
                .writeTo(units);
        Recipe.read("asked-copies.service").writeTo(units);
        Recipe.read("asked-copies.timer").writeTo(units);

        Command verify = Command.run(units, "systemd-analyze", "verify", "asked.service", "asked-copies.timer");

        assertThat(verify.said()).isEmpty();
        assertThat(verify.exit()).isZero();
    }

    @Test
    void backupsAreCopiedToAnotherMachine() throws IOException, InterruptedException {
        Path backups = Files.createDirectory(folder.resolve("backups"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(backups.resolve("asked-2026-11-30.backup"), "sealed");
        int port = AskedServer.freePort();
        Path settings =
                Files.writeString(folder.resolve("rsyncd.conf"), """
                use chroot = no
                uid = %s
                [asked]
                    path = %s
                    read only = no
                """.formatted(System.getProperty("user.name"), other));
        String copies = Recipe.read("asked-copies.service")
                .with("/var/backups/asked/", backups + "/")
                .with("asked@copies.example:", "rsync://127.0.0.1:" + port + "/asked/")
                .setting("ExecStart");

        Process machine = new ProcessBuilder(
                        "rsync",
                        "--daemon",
                        "--no-detach",
                        "--address=127.0.0.1",
                        "--port=" + port,
                        "--config=" + settings)
                .start();
        try {
            Command copy = Command.runUntilDone(folder, copies.split(" "));
            assertThat(copy.exit()).as(copy.said()).isZero();
        } finally {
            machine.destroy();
            machine.waitFor();
        }

        try (Stream<Path> there = Files.list(other)) {
            assertThat(there).singleElement().satisfies(file -> assertThat(file).hasContent("sealed"));
        }
    }
}
