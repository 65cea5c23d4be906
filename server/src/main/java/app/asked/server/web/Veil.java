package app.asked.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.WebUtils;

/// How a device keeps glances out. It belongs to the device, so cookies hold it.
///
/// @param discreet whether tabs and home screens show a name and an icon that tell nothing
/// @param locks whether its script decides first if a page may be seen
/// @param shared whether others use it, so that nothing is kept on it
public record Veil(boolean discreet, boolean locks, boolean shared) {
    public static final Veil NONE = new Veil(false, false, false);
    public static final String DISCREET = "asked-discreet";
    public static final String SHARED = "asked-shared";
    /// Written by the script of the app lock.
    static final String LOCKS = "asked-lock";

    static Veil of(HttpServletRequest request) {
        return new Veil(isSet(DISCREET, request), isSet(LOCKS, request), isSet(SHARED, request));
    }

    private static boolean isSet(String name, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie != null && cookie.getValue().equals("1");
    }
}
