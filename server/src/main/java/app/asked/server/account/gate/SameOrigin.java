package app.asked.server.account.gate;

import app.asked.server.account.session.SessionCookie;
import app.asked.server.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a write that does not come from a page of ours: the first of two locks against forged forms, and the one
/// that holds before anybody is signed in (docs/adr/0007).
///
/// The browser says where a request comes from in `Sec-Fetch-Site`, on https and localhost, and in `Origin`
/// everywhere. A personal token is no browser's and needs no such word.
final class SameOrigin extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Settings settings;
    private final String ours;
    private final SessionCookie cookie;

    SameOrigin(Settings settings, SessionCookie cookie) {
        this.settings = settings;
        this.ours = settings.url().toString();
        this.cookie = cookie;
    }

    static boolean writes(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (writes(request) && mayBeForged(request) && !isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mayBeForged(HttpServletRequest request) {
        return !Callers.showsToken(request)
                && (!Api.isCalledBy(request) || cookie.of(request).isPresent());
    }

    private boolean isOurs(HttpServletRequest request) {
        if (!settings.isCalled(request.getServerName())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOurs(request.getHeader(HttpHeaders.ORIGIN), request) : site.equals("same-origin");
    }

    /// The address that Asked is known by, or the one that the browser used.
    private boolean isOurs(@Nullable String origin, HttpServletRequest request) {
        return origin != null
                && (origin.equals(ours)
                        || origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST)));
    }
}
