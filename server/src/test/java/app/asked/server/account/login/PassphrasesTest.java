package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphrasesTest {
    private final Passphrases passphrases = new Passphrases();

    @Test
    void aPassphraseIsHashedWithArgonAndItsOwnSalt() {
        String once = passphrases.hashForStranger("three quiet words").orElseThrow();
        String again = passphrases.hashForStranger("three quiet words").orElseThrow();

        assertThat(once).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(again);
        assertThat(passphrases.matches("three quiet words", once, true)).contains(true);
        assertThat(passphrases.matches("three loud words", once, false)).contains(false);
    }

    @Test
    void itDoesNotMatterHowADeviceComposesItsLetters() {
        String typedOnAPhone = "caf\u00e9 by the river";
        String typedOnADesk = "cafe\u0301 by the river";

        String hash = passphrases.hashForKnown(typedOnAPhone).orElseThrow();

        assertThat(passphrases.matches(typedOnADesk, hash, true)).contains(true);
    }
}
