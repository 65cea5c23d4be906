package app.asked.server.account.entrance;

import app.asked.server.account.login.PassphraseRule;
import app.asked.server.account.login.SignInResult;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.message.Words;
import java.util.Map;

/// Sentences of the account's forms.
public final class AccountErrors {
    private AccountErrors() {}

    public static String passphrase(Words words, PassphraseRule rule) {
        return words.say(
                "account.passphrase." + rule.key(), "least", PassphraseRule.LEAST, "most", PassphraseRule.MOST);
    }

    public static FieldErrors at(String field, String sentence) {
        return new FieldErrors(Map.of(field, sentence));
    }

    public static FieldErrors of(Words words, SignInResult.Wait wait) {
        return at("passphrase", words.say("account.wait", "seconds", wait.seconds()));
    }
}
