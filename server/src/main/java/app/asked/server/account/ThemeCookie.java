package app.asked.server.account;

import app.asked.server.web.Theme;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// Tells the device which [Theme] it wears, signed out too.
public final class ThemeCookie {
    private ThemeCookie() {}

    public static void give(Theme theme, HttpServletResponse response) {
        var cookie = ResponseCookie.from(Theme.COOKIE, theme.key())
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
