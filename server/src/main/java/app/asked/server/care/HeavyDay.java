package app.asked.server.care;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// A day on which somebody's words sounded heavy. The browser alone knows, in a cookie that lasts a day; nothing is
/// kept, counted or sent.
public final class HeavyDay {
    private static final String COOKIE = "asked-said";
    private static final String MET = "today";
    private static final String LED_TO_HELP = "help";

    private HeavyDay() {}

    /// Whether heavy words were met today.
    public static boolean isMet(HttpServletRequest request) {
        return WebUtils.getCookie(request, COOKIE) != null;
    }

    public static void meet(HttpServletResponse response) {
        put(MET, response);
    }

    /// Whether the person then asked who to talk to.
    public static boolean ledToHelp(HttpServletRequest request) {
        Cookie met = WebUtils.getCookie(request, COOKIE);
        return met != null && met.getValue().equals(LED_TO_HELP);
    }

    static void leadToHelp(HttpServletResponse response) {
        put(LED_TO_HELP, response);
    }

    private static void put(String value, HttpServletResponse response) {
        ResponseCookie met = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(Duration.ofDays(1))
                .build();
        response.addHeader("Set-Cookie", met.toString());
    }
}
