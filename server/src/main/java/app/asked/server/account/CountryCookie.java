package app.asked.server.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Tells the help page on this device whom to call, also where no database answers: the country that the person chose
/// on this device, or else in their settings.
public final class CountryCookie {
    private static final String SETTING = "asked-country";
    private static final String HERE = "asked-country-here";

    private CountryCookie() {}

    /// Empty where there is none.
    public static String of(HttpServletRequest request) {
        String here = value(HERE, request);
        return here.isEmpty() ? value(SETTING, request) : here;
    }

    /// Remembers what was chosen on this device, signed in or not. Settings elsewhere leave it as it is.
    public static void chooseHere(String country, HttpServletResponse response) {
        put(HERE, country, response);
    }

    /// Brings the device in step with the person's settings, changed here or on another one.
    public static void keep(@Nullable String country, HttpServletRequest request, HttpServletResponse response) {
        String chosen = country == null ? "" : country;
        if (!chosen.equals(value(SETTING, request))) {
            put(SETTING, chosen, response);
        }
    }

    /// Changed in the settings, on this device: nothing else that was chosen here stands.
    public static void change(@Nullable String country, HttpServletRequest request, HttpServletResponse response) {
        keep(country, request, response);
        put(HERE, "", response);
    }

    public static void take(HttpServletResponse response) {
        put(SETTING, "", response);
        put(HERE, "", response);
    }

    private static String value(String name, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }

    private static void put(String name, String country, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, country)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(country.isEmpty() ? Duration.ZERO : Duration.ofDays(365));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
