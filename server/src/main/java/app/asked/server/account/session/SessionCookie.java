package app.asked.server.account.session;

import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Where a browser keeps its session's secret. On https the name's `__Host-` keeps other names and paths away from it.
@Component
public final class SessionCookie {
    private final String name;

    SessionCookie(Settings settings) {
        name = settings.cookieName("asked");
    }

    public Optional<Secret> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }

    public void give(Secret secret, HttpServletResponse response) {
        put(secret.text(), Session.LONGEST, response);
    }

    public void take(HttpServletResponse response) {
        put("", Duration.ZERO, response);
    }

    /// `Lax`: a link in a note or a mail opens signed in, and no other site's form is ever signed in.
    private void put(String value, Duration age, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(name, value).httpOnly(true).sameSite("Lax").maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
