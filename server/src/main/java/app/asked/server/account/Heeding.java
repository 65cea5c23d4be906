package app.asked.server.account;

import app.asked.server.web.Words;
import app.asked.server.web.form.Heeds;
import java.util.Map;

/// Sentences of the account's forms.
final class Heeding {
    private Heeding() {}

    static String passphrase(Words words, PassphraseRule rule) {
        return words.say(
                "account.passphrase." + rule.key(), "least", PassphraseRule.LEAST, "most", PassphraseRule.MOST);
    }

    static Heeds at(String field, String sentence) {
        return new Heeds(Map.of(field, sentence));
    }

    static Heeds of(Words words, Attempt.Wait wait) {
        return at("passphrase", words.say("account.wait", "seconds", wait.seconds()));
    }
}
