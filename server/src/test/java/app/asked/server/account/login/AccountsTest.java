package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.asked.server.account.People;
import app.asked.server.account.login.Accounts.Changed;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.settings.Proxies;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.web.Who;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@ParameterizedClass
@EnumSource(Databases.class)
class AccountsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Settings OPEN = new Settings(
            URI.create("http://localhost"),
            InetAddress.getLoopbackAddress(),
            true,
            false,
            Proxies.NONE_NAMED,
            Path.of("target", "keys"),
            Optional.empty());

    private final Storage storage;
    private final Accounts accounts;
    private final SignIn signIn;
    private final String name = "Maya " + UUID.randomUUID();

    AccountsTest(Databases database) {
        storage = database.storage();
        Passphrases passphrases = new Passphrases();
        SpareKeys spareKeys = new SpareKeys(storage, InstantSource.system(), OPEN);
        accounts = new Accounts(storage, InstantSource.system(), passphrases, OPEN, spareKeys);
        signIn = new SignIn(storage, passphrases, accounts, new SignInLimits(Ticker.systemTicker()));
    }

    @Test
    void aPersonIsLetInByTheirNameAndPassphrase() {
        UUID maya = make(name).person();

        assertThat(whoComesBy("three quiet words")).isEqualTo(maya);
        assertThat(signIn.by(name, "three loud words", "127.0.0.1", null)).isEqualTo(new SignInResult.Wrong());
        assertThat(signIn.again(new Who(maya, UUID.randomUUID(), Set.of()), "three quiet words"))
                .isInstanceOf(SignInResult.Right.class);
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
        PersonKey maya = make(name);

        assertThat(rename(maya, name + " II")).isEqualTo(Changed.DONE);

        assertThat(shownName(maya)).isEqualTo(name + " II");
        PersonKey noor = make(name);
        assertThat(rename(noor, name + " ii")).isEqualTo(Changed.NAME_TAKEN);
        assertThat(rename(maya, name + " ii")).isEqualTo(Changed.DONE);
    }

    @Test
    void aNewPassphraseIsTheOnlyOneAndOpensTheSameWords() {
        PersonKey maya = make(name);

        serving(maya, () -> accounts.change(maya, new LoginName(name), Optional.of("four quite quiet words")));

        assertThat(signIn.by(name, "three quiet words", "127.0.0.1", null)).isEqualTo(new SignInResult.Wrong());
        PersonKey found = keyBy("four quite quiet words");
        assertThat(shownName(found)).isEqualTo(name);
    }

    @Test
    void whoWroteBeforeWordsWereSealedGetsAKeyAtTheNextSignInAndKeepsIt() {
        UUID maya = make(name).person();
        makeOutdated(maya);

        PersonKey first = keyBy("three quiet words");
        PersonKey second = keyBy("three quiet words");

        assertThat(first.person()).isEqualTo(maya);
        assertThat(first.generation()).isEqualTo(1);
        UUID about = Databases.newId();
        byte[] sealed = first.sealer().seal(about, "who", 1, new byte[] {7});
        assertThat(second.sealer().open(about, "who", 1, sealed)).containsExactly(7);
        assertThat(storage.<String>read(tx -> tx.sql("SELECT passphrase FROM login_names WHERE person_id = :person")
                        .with("person", maya)
                        .find(row -> row.text("passphrase"))
                        .orElseThrow()))
                .startsWith("$argon2id-proof$");
    }

    @Test
    void whoIsToHaveAnotherKeyGetsItAtTheNextSignInAndKeepsIt() {
        PersonKey before = make(name);
        storage.write(before.person(), tx -> {
            People.wantNewKey(tx);
            return before;
        });

        PersonKey first = keyBy("three quiet words");
        PersonKey second = keyBy("three quiet words");

        assertThat(first.generation()).isEqualTo(2);
        assertThat(second.generation()).isEqualTo(2);
        assertThat(shownName(first)).isEqualTo(name);
        assertThat(shownName(second)).isEqualTo(name);
    }

    private void makeOutdated(UUID person) {
        String hash = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("three quiet words");
        storage.write(person, tx -> {
            tx.sql("""
                    UPDATE login_names SET passphrase = :hash, key_generation = NULL, wrapped_key = NULL
                    WHERE person_id = :person
                    """).with("hash", hash).with("person", person).run();
            return tx.sql("UPDATE people SET generation = 0, sealed = 0 WHERE id = :person")
                    .with("person", person)
                    .run();
        });
    }

    private UUID whoComesBy(String passphrase) {
        return keyBy(passphrase).person();
    }

    private PersonKey keyBy(String passphrase) {
        return signIn.by(name, passphrase, "127.0.0.1", null) instanceof SignInResult.Right(var key)
                ? key
                : fail("not let in");
    }

    private String shownName(PersonKey key) {
        return serving(key, () -> storage.read(tx -> Accounts.name(tx, key.person())));
    }

    private Changed rename(PersonKey key, String name) {
        return serving(key, () -> accounts.change(key, new LoginName(name), Optional.empty()));
    }

    private static <T> T serving(PersonKey key, Supplier<T> work) {
        return PersonKeys.during(PersonKeys.only(key), work::get);
    }

    private PersonKey make(String name) {
        return switch (accounts.make(new LoginName(name), "three quiet words", LONDON)) {
            case Accounts.Made.Done(PersonKey key) -> key;
            case Accounts.Made.NameTaken() -> throw new AssertionError("taken");
            case Accounts.Made.Closed() -> throw new AssertionError("closed");
            case Accounts.Made.Crowded(var _) -> throw new AssertionError("crowded");
        };
    }
}
