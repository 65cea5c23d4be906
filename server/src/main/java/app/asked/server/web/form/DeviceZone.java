package app.asked.server.web.form;

import app.asked.core.shape.Times;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/// Where a device tells that it is. A cookie holds it, since every page needs it before it is drawn; `zone.js` writes
/// it: `Asia/Shanghai~1793577600`.
///
/// @param since when the device came there, by its own clock
public record DeviceZone(ZoneId zone, Instant since) {
    public static final String COOKIE = "asked-zone";

    /// Null where the device did not tell, or no zone that we know.
    static @Nullable DeviceZone of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : parse(cookie.getValue());
    }

    static @Nullable DeviceZone parse(String told) {
        int mark = told.indexOf('~');
        ZoneId zone = Times.zone(mark < 0 ? told : told.substring(0, mark));
        String since = mark < 0 ? "" : told.substring(mark + 1);
        if (zone == null) {
            return null;
        }
        return new DeviceZone(
                zone, since.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(since)) : Instant.MAX);
    }
}
