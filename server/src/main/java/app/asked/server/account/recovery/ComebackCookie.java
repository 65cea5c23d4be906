package app.asked.server.account.recovery;

import app.asked.server.account.secret.HttpOnlyCookie;
import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where a browser keeps the secret of a [Comeback], from the code to the new passphrase.
@Component
final class ComebackCookie {
    private final HttpOnlyCookie cookie;

    ComebackCookie(Settings settings) {
        cookie = new HttpOnlyCookie(settings.cookieName("asked-comeback"), "Strict");
    }

    Optional<Secret> of(HttpServletRequest request) {
        return cookie.of(request).map(Secret::new);
    }

    void give(Secret secret, HttpServletResponse response) {
        cookie.give(secret.text(), Comeback.SPAN, response);
    }

    void take(HttpServletResponse response) {
        cookie.take(response);
    }
}
