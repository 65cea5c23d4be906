package app.asked.server.account.fresh;

import app.asked.server.account.entrance.OwnPath;
import app.asked.server.account.session.SessionCookie;
import app.asked.server.account.session.Sessions;
import app.asked.server.settings.Settings;
import app.asked.server.web.api.ApiPath;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Holds a request to what is marked [FreshSignIn] until its person gave their passphrase. In a demo, which has none,
/// it holds nothing.
final class FreshGuard implements HandlerInterceptor {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Settings settings;

    FreshGuard(Sessions sessions, SessionCookie cookie, Settings settings) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        FreshSignIn wanted = wanted(handler);
        if (wanted == null || settings.demo() || isByToken(request) || isFresh(request)) {
            return true;
        }
        if (ApiPath.holds(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getMethod().equals(HttpMethod.GET.name())) {
            String to = wanted.page().isEmpty() ? request.getServletPath() : wanted.page();
            response.sendRedirect(
                    FreshPages.PATH + OwnPath.of(to).map(path -> "?to=" + path).orElse(""));
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(FreshPages.HELD).forward(request, response);
        }
        return false;
    }

    private static @Nullable FreshSignIn wanted(Object handler) {
        return handler instanceof HandlerMethod method ? method.getMethodAnnotation(FreshSignIn.class) : null;
    }

    private static boolean isByToken(HttpServletRequest request) {
        return ApiPath.holds(request.getServletPath()) && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private boolean isFresh(HttpServletRequest request) {
        return cookie.of(request).filter(sessions::isFresh).isPresent();
    }
}
