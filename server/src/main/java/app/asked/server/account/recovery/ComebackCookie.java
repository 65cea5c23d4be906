package app.asked.server.account.recovery;

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

/// Where a browser keeps the secret of a [Comeback], from the code to the new passphrase.
@Component
final class ComebackCookie {
    private final String name;

    ComebackCookie(Settings settings) {
        name = settings.cookieName("asked-comeback");
    }

    Optional<Secret> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }

    void give(Secret secret, HttpServletResponse response) {
        put(secret.text(), Comeback.SPAN, response);
    }

    void take(HttpServletResponse response) {
        put("", Duration.ZERO, response);
    }

    private void put(String value, Duration age, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
