package app.asked.server.account.own;

import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.login.LoginName;
import app.asked.server.account.login.PassphraseRule;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Another name, another passphrase, or both. A new passphrase left empty keeps the one there is.
///
/// @param saved the name that the form was filled from
record LoginForm(String name, String saved, String fresh, String passphrase, boolean keepsTokens) {
    static LoginForm of(Form form) {
        return new LoginForm(
                form.value("name"),
                form.value("saved"),
                form.value("new-passphrase"),
                form.value("passphrase"),
                form.has(OthersOut.KEEP_TOKENS));
    }

    /// Whether it would take a name away that its person has not seen.
    boolean isOlderThan(String now) {
        return !saved.isEmpty() && !saved.equals(now) && !name.equals(now);
    }

    FieldErrors errors(Words words) {
        Map<String, String> sentences = new LinkedHashMap<>();
        if (!LoginName.isOne(name)) {
            sentences.put("name", words.say("account.name.heed", "most", LoginName.MOST));
        }
        if (changesPassphrase()) {
            PassphraseRule.against(fresh, name)
                    .ifPresent(rule -> sentences.put("new-passphrase", AccountErrors.passphrase(words, rule)));
        }
        return new FieldErrors(sentences);
    }

    boolean changesPassphrase() {
        return !fresh.isEmpty();
    }

    Optional<String> passphraseWanted() {
        return changesPassphrase() ? Optional.of(fresh) : Optional.empty();
    }

    /// Never what was typed: it does not belong into logs.
    @Override
    public String toString() {
        return "a form to sign in otherwise";
    }
}
