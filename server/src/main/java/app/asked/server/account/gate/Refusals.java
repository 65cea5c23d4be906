package app.asked.server.account.gate;

import app.asked.server.account.entrance.HeldPages;
import app.asked.server.account.entrance.OwnPath;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.secret.StoredKey;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// What becomes of a request that may not pass. A person who sent a form keeps what they wrote.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Accounts accounts;

    Refusals(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Nobody is signed in.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (Api.isCalledBy(request)) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    Callers.closed(request).map(Refusals::challenge).orElse("Bearer"));
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (SameOrigin.writes(request)) {
            hold(request, response, HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            Callers.closed(request).ifPresent(why -> Toasts.leave(Toast.of("toast.key." + why.key()), response));
            response.sendRedirect(accounts.isAnyone() ? signIn(request) : "/welcome");
        }
    }

    /// The token may not do that, or the form is older than the session.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (Api.isCalledBy(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            hold(request, response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// For a script: why its token opens nothing.
    private static String challenge(StoredKey.Closed why) {
        String when = switch (why) {
            case UNSEALED -> "made before words were sealed";
            case REPLACED -> "made before its person got a new key";
        };
        return "Bearer error=\"invalid_token\", error_description=\"" + when + ": make a new one\"";
    }

    private static void hold(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        response.setStatus(status);
        request.getRequestDispatcher(HeldPages.PATH).forward(request, response);
    }

    private static String signIn(HttpServletRequest request) {
        return OwnPath.of(request.getServletPath())
                .map(path -> "/sign-in?to=" + path)
                .orElse("/sign-in");
    }
}
