package app.asked.server.web;

import app.asked.server.web.message.Words;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Carries a [Toast] over a redirect in a cookie that lives for one page. No session is needed, no node remembers.
///
/// What comes back is not trusted: the key must be a toast's, the paths must be ours.
public final class Toasts {
    private static final String COOKIE = "asked-toast";
    /// A page that is fetched to be kept is shown to nobody yet.
    private static final String AHEAD = "X-Ahead";
    private static final String PREFIX = "toast.";

    private Toasts() {}

    /// Shows the toast on the page that the person is sent to. Its key begins with `toast.`.
    public static void leave(Toast toast, HttpServletResponse response) {
        if (!toast.key().startsWith(PREFIX)) {
            throw new IllegalArgumentException("a toast's key begins with " + PREFIX + ", was " + toast.key());
        }
        put(
                String.join("|", toast.key(), toast.about(), orNothing(toast.undo()), orNothing(toast.change())),
                60,
                response);
    }

    static @Nullable Toast take(Words words, HttpServletRequest request, HttpServletResponse response) {
        Cookie left = WebUtils.getCookie(request, COOKIE);
        if (left == null || request.getHeader(AHEAD) != null) {
            return null;
        }
        put("", 0, response);
        var parts = left.getValue().split("\\|", -1);
        if (parts.length != 4
                || !parts[0].startsWith(PREFIX)
                || !words.has(parts[0])
                || !parts[1].matches("[a-z0-9-]+")) {
            return null;
        }
        return new Toast(parts[0], parts[1], ownPath(parts[2]), ownPath(parts[3]));
    }

    private static void put(String value, int seconds, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(seconds);
        response.addHeader("Set-Cookie", cookie.build().toString());
    }

    private static @Nullable String ownPath(String path) {
        return path.matches("/[a-z0-9/-]+") && !path.startsWith("//") ? path : null;
    }

    private static String orNothing(@Nullable String path) {
        return path == null ? "" : path;
    }
}
