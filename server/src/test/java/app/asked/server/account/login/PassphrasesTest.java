package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphrasesTest {
    private final Passphrases passphrases = new Passphrases();

    @Test
    void aPassphraseIsHashedWithArgonAndItsOwnSalt() {
        String once = passphrases.hash("three quiet words");
        String again = passphrases.hash("three quiet words");

        assertThat(once).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(again);
        assertThat(passphrases.matches("three quiet words", once)).isTrue();
        assertThat(passphrases.matches("three loud words", once)).isFalse();
    }

    @Test
    void itDoesNotMatterHowADeviceComposesItsLetters() {
        String typedOnAPhone = "caf\u00e9 by the river";
        String typedOnADesk = "cafe\u0301 by the river";

        assertThat(passphrases.matches(typedOnADesk, passphrases.hash(typedOnAPhone)))
                .isTrue();
    }
}
