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
/// everywhere; `Host` says by which name it came, and what a proxy says of the host counts for nothing. A personal
/// token is no browser's and needs no such word.
final class SameOrigin extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Settings settings;
    private final String ours;
    private final SessionCookie cookie;

    SameOrigin(Settings settings, SessionCookie cookie) {
        this.settings = settings;
        this.ours = settings.origin();
        this.cookie = cookie;
    }

    static boolean writes(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refusal refusal = writes(request) && mayBeForged(request) ? against(request) : null;
        if (refusal == null) {
            chain.doFilter(request, response);
        } else if (Api.isCalledBy(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.setAttribute(RefusedPages.WHY, refusal);
            request.getRequestDispatcher(RefusedPages.PATH).forward(request, response);
        }
    }

    private boolean mayBeForged(HttpServletRequest request) {
        return !OpenForms.hold(request)
                && !Callers.showsToken(request)
                && (!Api.isCalledBy(request) || cookie.of(request).isPresent());
    }

    private @Nullable Refusal against(HttpServletRequest request) {
        if (!settings.isCalled(request.getServerName())) {
            return Refusal.OTHER_ADDRESS;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site == null) {
            return against(request.getHeader(HttpHeaders.ORIGIN), request);
        }
        return site.equals("same-origin") ? null : Refusal.OTHER_SITE;
    }

    /// Ours are the address that Asked is known by and, where cookies need no https, the one that the browser used.
    private @Nullable Refusal against(@Nullable String origin, HttpServletRequest request) {
        if (origin == null || origin.equals("null")) {
            return Refusal.NO_ORIGIN;
        }
        if (origin.equals(ours)) {
            return null;
        }
        if (!origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST))) {
            return Refusal.OTHER_ADDRESS;
        }
        return settings.isSecure() && !request.isSecure() ? Refusal.OVER_HTTP : null;
    }
}
