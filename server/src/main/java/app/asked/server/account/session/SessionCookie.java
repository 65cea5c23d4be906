package app.asked.server.account.session;

import app.asked.server.account.secret.HttpOnlyCookie;
import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where a browser keeps its session's secret. On https the name's `__Host-` keeps other names and paths away from it.
@Component
public final class SessionCookie {
    private final HttpOnlyCookie cookie;

    SessionCookie(Settings settings) {
        // a link in a note or a mail opens signed in, and no other site's form is ever signed in
        cookie = new HttpOnlyCookie(settings.cookieName("asked"), "Lax");
    }

    public Optional<Secret> of(HttpServletRequest request) {
        return cookie.of(request).map(Secret::new);
    }

    public void give(Secret secret, HttpServletResponse response) {
        cookie.give(secret.text(), Session.LONGEST, response);
    }

    public void take(HttpServletResponse response) {
        cookie.take(response);
    }
}
