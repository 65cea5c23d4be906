package app.asked.server.account.device;

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

/// Where a device keeps the secret that it is known by. It outlives signing out, and opens nothing by itself.
@Component
public final class DeviceCookie {
    /// As long as browsers keep any.
    static final Duration LIFE = Duration.ofDays(400);

    private final String name;

    DeviceCookie(Settings settings) {
        name = settings.cookieName("asked-device");
    }

    public Optional<Secret> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }

    void give(Secret secret, HttpServletResponse response) {
        put(secret.text(), LIFE, response);
    }

    public void take(HttpServletResponse response) {
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
