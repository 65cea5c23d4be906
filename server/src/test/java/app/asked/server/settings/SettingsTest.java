package app.asked.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SettingsTest {
    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("asked.port", "8080")
            .withProperty("asked.url", "http://localhost:8080")
            .withProperty("asked.address", "127.0.0.1")
            .withProperty("asked.signup", "closed");

    @Test
    void withoutAnythingSetItIsThisMachinesAlone() {
        Settings settings = Settings.of(environment);

        assertThat(settings.url()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.isLocal()).isTrue();
        assertThat(settings.isSecure()).isFalse();
        assertThat(settings.signUpOpen()).isFalse();
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void backupsAreOfTheFileAndTheirPassphraseIsLongAndNotSaidAgain() {
        environment
                .withProperty("asked.backups", "backups")
                .withProperty("asked.database", "jdbc:postgresql://db/asked")
                .withProperty("asked.backup.passphrase", "tea time");

        assertThatThrownBy(() -> Settings.of(environment))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("pg_dump")
                .hasMessageContaining("ASKED_BACKUP_PASSPHRASE takes at least 12 characters.")
                .hasMessageNotContaining("tea time");
    }

    @Test
    void eachCanBeSet() {
        Settings settings = Settings.of(environment
                .withProperty("asked.url", "https://asked.example/")
                .withProperty("asked.address", "0.0.0.0")
                .withProperty("asked.signup", "open")
                .withProperty("asked.demo", "true"));

        assertThat(settings.url()).isEqualTo(URI.create("https://asked.example"));
        assertThat(settings.isLocal()).isFalse();
        assertThat(settings.isSecure()).isTrue();
        assertThat(settings.signUpOpen()).isTrue();
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void spareKeysAreApartFromTheDataAndItsBackups() {
        assertThat(Settings.of(environment.withProperty("user.home", "/home/maya"))
                        .keys())
                .isEqualTo(Path.of("/home/maya/.config/asked/keys"));
        assertThat(Settings.of(environment.withProperty("XDG_CONFIG_HOME", "/etc/maya"))
                        .keys())
                .isEqualTo(Path.of("/etc/maya/asked/keys"));
        assertThat(Settings.of(environment.withProperty("asked.keys", "/srv/keys"))
                        .keys())
                .isEqualTo(Path.of("/srv/keys"));

        environment.withProperty("asked.data", "/srv/data").withProperty("asked.backups", "/srv/backups");
        for (String inside : List.of("/srv/data/keys", "/srv/backups/../data", "/srv/backups/keys")) {
            assertThatThrownBy(() -> Settings.of(environment.withProperty("asked.keys", inside)))
                    .hasMessageContaining("ASKED_KEYS needs a folder outside of the data folder and its backups");
        }
    }

    @Test
    void aPublicAddressBeforeAProxyIsNotLocal() {
        assertThat(isLocal("asked.url", "https://asked.example")).isFalse();
        assertThat(isLocal("asked.url", "http://localhost:8080")).isTrue();
        assertThat(isLocal("asked.address", "192.168.1.20")).isFalse();
        assertThat(isLocal("asked.address", "::1")).isTrue();
    }

    @Test
    void aDatabaseThatIsNoneIsToldBesideTheOthersAndNeverRepeated() {
        environment
                .withProperty("asked.port", "eighty")
                .withProperty("asked.database", "postgres://asked:secret@db/asked");

        assertThatThrownBy(() -> Settings.of(environment))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("ASKED_PORT needs")
                .hasMessageContaining("ASKED_DATABASE needs an address such as jdbc:postgresql://localhost/asked")
                .hasMessageNotContaining("secret");
    }

    private boolean isLocal(String name, String value) {
        return Settings.of(environment.withProperty(name, value)).isLocal();
    }

    @Test
    void proxiesAreAddressesAndNetworksAndThisMachineIsAlwaysOne() {
        Proxies proxies = Settings.of(environment.withProperty("asked.proxies", "10.0.0.2, 172.16.0.0/12,fd00::/8"))
                .proxies();

        assertThat(List.of("10.0.0.2", "172.31.255.1", "fd00::7", "127.0.0.1", "::1"))
                .allSatisfy(address -> assertThat(proxies.include(InetAddress.ofLiteral(address)))
                        .isTrue());
        assertThat(List.of("10.0.0.3", "172.32.0.1", "192.168.1.2", "fe80::1", "2001:db8::1"))
                .allSatisfy(address -> assertThat(proxies.include(InetAddress.ofLiteral(address)))
                        .isFalse());
        assertThat(Settings.of(new MockEnvironment()).proxies()).isEqualTo(Proxies.NONE_NAMED);
    }

    @Test
    void itIsCalledByItsAddressByThisMachinesNamesAndByBareAddresses() {
        Settings settings = Settings.of(environment.withProperty("asked.url", "https://asked.example"));

        assertThat(List.of("asked.example", "Asked.Example", "localhost", "127.0.0.1", "[::1]", "192.168.1.20"))
                .allSatisfy(host -> assertThat(settings.isCalled(host)).isTrue());
        assertThat(List.of("evil.example", "asked.example.evil.example", "192.168.1.20.evil.example", "asked"))
                .allSatisfy(host -> assertThat(settings.isCalled(host)).isFalse());
    }

    @Test
    void everythingWrongIsSaidAtOnceInOneSentenceEach() {
        environment
                .withProperty("asked.port", "80800")
                .withProperty("asked.address", "my-laptop")
                .withProperty("asked.signup", "maybe")
                .withProperty("asked.demo", "yes")
                .withProperty("asked.proxies", "10.0.0.2, my-proxy");

        assertThatThrownBy(() -> Settings.of(environment))
                .isInstanceOf(SettingsRefused.class)
                .hasMessage("""
                ASKED_PORT needs a number from 0 to 65535, such as 8080, but it's "80800".
                ASKED_ADDRESS needs an address of this machine, such as 127.0.0.1 or 0.0.0.0, but it's "my-laptop".
                ASKED_SIGNUP needs open or closed, but it's "maybe".
                ASKED_DEMO needs true or false, but it's "yes".
                ASKED_PROXIES needs addresses or networks separated by commas, such as 10.0.0.2, 172.16.0.0/12, but it's "10.0.0.2, my-proxy".""");
    }

    @Test
    void anAddressIsANameAndPerhapsAPath() {
        for (String url : new String[] {
            "asked.example",
            "ftp://asked.example",
            "https://",
            "https://asked.example/a b",
            "https://asked.example/a//b",
            "https://asked.example/../b",
            "https://asked.example/%61",
            "https://asked.example/é",
            "https://asked.example/asked;a",
            "https://asked.example/asked?a",
            "https://asked.example/asked#a",
            "https://maya@asked.example/asked"
        }) {
            assertThatThrownBy(() -> Settings.of(environment.withProperty("asked.url", url)))
                    .as(url)
                    .isInstanceOf(SettingsRefused.class)
                    .hasMessage("ASKED_URL needs an address such as https://asked.example or"
                            + " https://example.org/asked, but it's \"" + url + "\".");
        }
    }

    @Test
    void belowAPathTheOriginAndTheCookiesAreTold() {
        Settings below = Settings.of(environment.withProperty("asked.url", "https://example.org:8443/my/asked/"));

        assertThat(below.url()).isEqualTo(URI.create("https://example.org:8443/my/asked"));
        assertThat(below.origin()).isEqualTo("https://example.org:8443");
        assertThat(below.path()).isEqualTo("/my/asked");
        assertThat(below.cookieName("asked")).isEqualTo("__Secure-asked");
        Settings alone = Settings.of(environment.withProperty("asked.url", "https://asked.example/"));
        assertThat(alone.path()).isEmpty();
        assertThat(alone.cookieName("asked")).isEqualTo("__Host-asked");
    }
}
