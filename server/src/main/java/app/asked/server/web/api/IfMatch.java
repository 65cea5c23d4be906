package app.asked.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// The `rev` that a request's If-Match names. A name that is no `rev` of ours matches nothing.
public final class IfMatch {
    private static final Pattern REV = Pattern.compile("\"?(\\d{1,18})\"?");
    private static final long NOTHING = -1;

    private IfMatch() {}

    /// Null where the request names none, or any (`*`).
    public static @Nullable Long of(HttpServletRequest request) {
        String named = request.getHeader(HttpHeaders.IF_MATCH);
        if (named == null || named.equals("*")) {
            return null;
        }
        Matcher rev = REV.matcher(named.strip());
        return rev.matches() ? Long.valueOf(rev.group(1)) : NOTHING;
    }
}
