package app.asked.server.account.own;

import app.asked.server.account.entrance.AccountErrors;
import app.asked.server.account.login.SignInResult;
import app.asked.server.web.Page;
import app.asked.server.web.form.FieldErrors;

/// What is said to a person whose passphrase is asked again.
final class Confirming {
    private Confirming() {}

    static FieldErrors errors(Page page, SignInResult attempt) {
        return switch (attempt) {
            case SignInResult.Right _ -> FieldErrors.NONE;
            case SignInResult.Wrong _ -> AccountErrors.at("passphrase", page.say("account.confirm.heed"));
            case SignInResult.Wait wait -> AccountErrors.of(page.words(), wait);
        };
    }
}
