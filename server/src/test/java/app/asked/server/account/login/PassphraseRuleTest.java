package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password", "Password1", "P4ssw0rd", "12345678", "87654321", "qwertyuiop", "1qaz2wsx", "aaaaaaaa",
                "abcabcabc", "letmein2026", "sunshine!", "iloveyou", "I love you", "abcdefgh", "football99", "        ",
                "1q2w3e4r", "asdfghjkl", "00000000", "Asked2026", "trustno1", "Jennifer7", "p@ssw0rd", "greyhoun"
            })
    void whatEverybodyGuessesFirstIsNotTaken(String passphrase) {
        assertThat(PassphraseRule.against(passphrase, "Maya")).contains(PassphraseRule.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three quiet words",
                "the duck and the dog",
                "correct my horse",
                "Zwölf Boxkämpfer",
                "走ってもいいですか今日",
                "ask-me-why",
                "  spaces count  ",
                "0.7 of a second",
                "🦆🐕🚪🌳🦆🐈🚪🌧"
            })
    void anythingElseThatIsLongEnoughIs(String passphrase) {
        assertThat(PassphraseRule.against(passphrase, "Maya")).isEmpty();
    }

    @Test
    void lengthIsCountedAsAPersonCounts() {
        assertThat(PassphraseRule.against("seven77", "Maya")).contains(PassphraseRule.TOO_SHORT);
        assertThat(PassphraseRule.against("🦆🐕🚪🌳🦆🐈🚪", "Maya")).contains(PassphraseRule.TOO_SHORT);
        assertThat(PassphraseRule.against("go by ".repeat(80) + "the duck", "Maya"))
                .isEmpty();
        assertThat(PassphraseRule.against("go by ".repeat(84), "Maya")).contains(PassphraseRule.TOO_LONG);
    }

    @Test
    void theNameAgainIsNoSecret() {
        assertThat(PassphraseRule.against("maya-of-the-hill", "Maya of the Hill"))
                .contains(PassphraseRule.IS_NAME);
        assertThat(PassphraseRule.against("Maya 2026!", "Maya")).contains(PassphraseRule.IS_NAME);
        assertThat(PassphraseRule.against("Maya asks again", "Maya")).isEmpty();
    }
}
