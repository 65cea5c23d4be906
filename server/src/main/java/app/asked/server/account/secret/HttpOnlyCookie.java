package app.asked.server.account.secret;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// A cookie that no script reads.
///
/// @param sameSite `Strict`, or `Lax` for one that also comes along from another site's link
public record HttpOnlyCookie(String name, String sameSite) {
    /// What a browser shows, where it shows anything.
    public Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    public void give(String value, Duration age, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .sameSite(sameSite)
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    public void take(HttpServletResponse response) {
        give("", Duration.ZERO, response);
    }
}
