package app.asked.server.account.own;

import app.asked.server.account.entrance.Heeding;
import app.asked.server.account.login.Attempt;
import app.asked.server.web.Page;
import app.asked.server.web.form.Heeds;

/// What is said to a person whose passphrase is asked again.
final class Confirming {
    private Confirming() {}

    static Heeds heeds(Page page, Attempt attempt) {
        return switch (attempt) {
            case Attempt.Right _ -> Heeds.NONE;
            case Attempt.Wrong _ -> Heeding.at("passphrase", page.say("account.confirm.heed"));
            case Attempt.Wait wait -> Heeding.of(page.words(), wait);
        };
    }
}
