package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.storage.seal.DoesNotOpen;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.seal.WrappingKey;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PassphrasesTest {
    private static final UUID MAYA = new UUID(1, 2);

    private final Passphrases passphrases = new Passphrases();

    @Test
    void aPassphraseIsHashedWithArgonAndItsOwnSalt() {
        PassphraseHash once =
                passphrases.hashForStranger("three quiet words").orElseThrow().hash();
        PassphraseHash again =
                passphrases.hashForStranger("three quiet words").orElseThrow().hash();

        assertThat(once.written())
                .startsWith("$argon2id-proof$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(again.written());
        assertThat(passphrases.match("three quiet words", once, true).orElseThrow())
                .isPresent();
        assertThat(passphrases.match("three loud words", once, false).orElseThrow())
                .isEmpty();
        assertThat(passphrases.matchNobody("three quiet words").orElseThrow()).isEmpty();
    }

    @Test
    void itOpensWhatWasWrappedWithIt() {
        PassphraseHash.Fresh fresh = PassphraseHash.of("three quiet words");
        WrappedKey wrapped = fresh.key().wrap(PersonKey.fresh(MAYA));
        PassphraseHash read = PassphraseHash.read(fresh.hash().written());

        WrappingKey found = read.match("three quiet words").orElseThrow();

        assertThat(found.unwrap(MAYA, wrapped).generation()).isEqualTo(1);
        assertThatThrownBy(() -> found.unwrap(new UUID(1, 3), wrapped)).isInstanceOf(DoesNotOpen.class);
    }

    @Test
    void whatIsKeptDoesNotOpenIt() {
        PassphraseHash.Fresh fresh = PassphraseHash.of("three quiet words");
        WrappedKey wrapped = fresh.key().wrap(PersonKey.fresh(MAYA));

        WrappingKey guess = WrappingKey.of(fresh.hash().proof(), "passphrase");

        assertThatThrownBy(() -> guess.unwrap(MAYA, wrapped)).isInstanceOf(DoesNotOpen.class);
    }

    @Test
    void oneFromBeforeWordsWereSealedIsRecognized() {
        String written = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("three quiet words");

        PassphraseHash outdated = PassphraseHash.read(written);

        assertThat(outdated.isOutdated()).isTrue();
        assertThat(outdated.match("three quiet words")).isPresent();
        assertThat(outdated.match("three loud words")).isEmpty();
        assertThat(outdated.written()).isEqualTo(written);
    }

    @Test
    void oneThatIsEasierToGuessIsRefused() {
        String weak = PassphraseHash.of("three quiet words").hash().written().replace("m=19456", "m=8");

        assertThatThrownBy(() -> PassphraseHash.read(weak)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itDoesNotMatterHowADeviceComposesItsLetters() {
        String typedOnAPhone = "caf\u00e9 by the river";
        String typedOnADesk = "cafe\u0301 by the river";

        PassphraseHash hash =
                passphrases.hashForKnown(typedOnAPhone).orElseThrow().hash();

        assertThat(passphrases.match(typedOnADesk, hash, true).orElseThrow()).isPresent();
    }
}
