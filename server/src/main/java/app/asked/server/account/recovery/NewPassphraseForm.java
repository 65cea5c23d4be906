package app.asked.server.account.recovery;

import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.login.PassphraseRule;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import java.util.Optional;

/// What somebody writes who comes back in.
///
/// @param code of their sheet, where their words did not open yet
/// @param givesUpWords whether they said that their words may go
record NewPassphraseForm(String passphrase, Optional<RecoveryCode> code, boolean givesUpWords) {
    static final String GIVE_UP = "without-words";

    static NewPassphraseForm of(Form form) {
        return new NewPassphraseForm(
                form.value("passphrase"), RecoveryCode.read(form.value("code")), form.has(GIVE_UP));
    }

    FieldErrors errors(Words words, String name) {
        return PassphraseRule.against(passphrase, name)
                .map(rule -> AccountErrors.at("passphrase", AccountErrors.passphrase(words, rule)))
                .orElse(FieldErrors.NONE);
    }

    /// Never what was typed: it does not belong into logs.
    @Override
    public String toString() {
        return "a form with a new passphrase";
    }
}
