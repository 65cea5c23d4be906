package app.asked.server.doctor;

import app.asked.server.command.CommandSettings;
import app.asked.server.settings.Settings;
import java.net.URI;

/// Whom this Asked reaches as it's set up, and what that costs them.
final class Reach {
    private Reach() {}

    static Finding address(CommandSettings settings) {
        if (isThisMachineAlone(settings)) {
            return Finding.ok("doctor.address.local", "url", url(settings));
        }
        return isSecure(settings)
                ? Finding.ok("doctor.address.https", "url", url(settings))
                : Finding.look("doctor.address.http", "url", url(settings));
    }

    static Finding signUp(CommandSettings settings) {
        return Finding.ok(settings.signUpOpen() ? "doctor.sign-up.open" : "doctor.sign-up.closed");
    }

    static Finding mail(CommandSettings settings) {
        return Finding.ok(settings.hasMail() ? "doctor.mail.there" : "doctor.mail.none");
    }

    static Finding reminders(CommandSettings settings) {
        return isThisMachineAlone(settings) || isSecure(settings)
                ? Finding.ok("doctor.reminders.push")
                : Finding.look("doctor.reminders.no-push");
    }

    private static boolean isSecure(CommandSettings settings) {
        return "https".equals(url(settings).getScheme());
    }

    private static boolean isThisMachineAlone(CommandSettings settings) {
        return Settings.isLocalName(String.valueOf(url(settings).getHost()));
    }

    private static URI url(CommandSettings settings) {
        return settings.url().orElse(settings.here());
    }
}
