package app.asked.server.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Tells the help page on this device whom to call, also where no database answers: the country that the person chose.
public final class CountryCookie {
    private static final String NAME = "asked-country";

    private CountryCookie() {}

    /// Empty where there is none.
    public static String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? "" : cookie.getValue();
    }

    /// Brings the device in step with what the person chose, here or on another one.
    public static void keep(@Nullable String country, HttpServletRequest request, HttpServletResponse response) {
        String chosen = country == null ? "" : country;
        if (!chosen.equals(of(request))) {
            put(chosen, response);
        }
    }

    public static void take(HttpServletResponse response) {
        put("", response);
    }

    private static void put(String country, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, country)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(country.isEmpty() ? Duration.ZERO : Duration.ofDays(365));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
