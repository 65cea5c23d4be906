package app.asked.server.account.gate;

import app.asked.server.account.secret.Secret;
import app.asked.server.account.session.SessionCookie;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// The token of every form of a signed-in browser: the second lock against forged forms. It follows from the session's
/// secret, so nothing is stored, any node knows it, and it ends with the session.
final class FormTokens implements CsrfTokenRepository {
    private static final Set<String> BEFORE_SIGNING_IN = Set.of(
            "/welcome",
            "/invited",
            "/sign-in",
            "/sign-in/passkey",
            "/sign-in/provider",
            "/sign-in/recover",
            "/sign-in/new-passphrase");
    private static final Secret NOBODYS = Secret.fresh("");

    private final SessionCookie cookie;

    FormTokens(SessionCookie cookie) {
        this.cookie = cookie;
    }

    /// The API takes JSON, which no form can send; a page that says what was wrong with a form needs no proof.
    boolean areNeeded(HttpServletRequest request) {
        return SameOrigin.writes(request)
                && request.getDispatcherType() == DispatcherType.REQUEST
                && !Api.isCalledBy(request)
                && !OpenForms.hold(request)
                && !BEFORE_SIGNING_IN.contains(request.getServletPath())
                && cookie.of(request).isPresent();
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        Secret secret = cookie.of(request).orElse(NOBODYS);
        return new DefaultCsrfToken(
                "X-Form-Token", "_token", secret.derived("form").text());
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return loadToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {}
}
