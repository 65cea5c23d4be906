package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.login.Accounts.Changed;
import app.asked.server.settings.Proxies;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.web.Who;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class AccountsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Settings OPEN = new Settings(
            URI.create("http://localhost"), InetAddress.getLoopbackAddress(), true, false, Proxies.NONE_NAMED);

    private final Storage storage;
    private final Accounts accounts;
    private final SignIn signIn;
    private final String name = "Maya " + UUID.randomUUID();

    AccountsTest(Databases database) {
        storage = database.storage();
        Passphrases passphrases = new Passphrases();
        accounts = new Accounts(storage, InstantSource.system(), passphrases, OPEN);
        signIn = new SignIn(storage, passphrases, new SignInLimits(Ticker.systemTicker()));
    }

    @Test
    void aPersonIsLetInByTheirNameAndPassphrase() {
        UUID maya = make(name);

        assertThat(signIn.by(name, "three quiet words", "127.0.0.1", null)).isEqualTo(new SignInResult.Right(maya));
        assertThat(signIn.by(name, "three loud words", "127.0.0.1", null)).isEqualTo(new SignInResult.Wrong());
        assertThat(signIn.again(new Who(maya, UUID.randomUUID(), Set.of()), "three quiet words"))
                .isEqualTo(new SignInResult.Right(maya));
        assertThat(accounts.isAnyone()).isTrue();
    }

    @Test
    void aNameIsOnePersonsHoweverItIsWritten() {
        make(name);

        assertThat(accounts.make(new LoginName("  " + name.toUpperCase(Locale.ROOT)), "other words", LONDON))
                .isEqualTo(new Accounts.Made.NameTaken());
    }

    @Test
    void aNewNameIsShownAsWrittenAndTheOldOneIsFree() {
        UUID maya = make(name);

        assertThat(rename(maya, name + " II")).isEqualTo(Changed.DONE);

        assertThat(storage.<String>read(tx -> Accounts.name(tx, maya))).isEqualTo(name + " II");
        UUID noor = make(name);
        assertThat(rename(noor, name + " ii")).isEqualTo(Changed.NAME_TAKEN);
        assertThat(rename(maya, name + " ii")).isEqualTo(Changed.DONE);
    }

    @Test
    void aNewPassphraseIsTheOnlyOne() {
        UUID maya = make(name);

        accounts.change(maya, new LoginName(name), Optional.of("four quite quiet words"));

        assertThat(signIn.by(name, "three quiet words", "127.0.0.1", null)).isEqualTo(new SignInResult.Wrong());
        assertThat(signIn.by(name, "four quite quiet words", "127.0.0.1", null))
                .isEqualTo(new SignInResult.Right(maya));
    }

    private Changed rename(UUID person, String name) {
        return accounts.change(person, new LoginName(name), Optional.empty());
    }

    private UUID make(String name) {
        return switch (accounts.make(new LoginName(name), "three quiet words", LONDON)) {
            case Accounts.Made.Done(UUID person) -> person;
            case Accounts.Made.NameTaken() -> throw new AssertionError("taken");
            case Accounts.Made.Closed() -> throw new AssertionError("closed");
            case Accounts.Made.Crowded(var _) -> throw new AssertionError("crowded");
        };
    }
}
