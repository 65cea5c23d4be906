package app.asked.server.account.gate;

import app.asked.server.account.key.RequestKey;
import app.asked.server.account.key.Sealing;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.secret.StoredKey;
import app.asked.server.account.session.Session;
import app.asked.server.account.session.SessionCookie;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.token.Tokens;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.web.Caller;
import app.asked.server.web.Scope;
import app.asked.server.web.Who;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/// Who a request is from: a signed-in browser by its cookie, or on the API also a personal token. It is looked up
/// when somebody asks, so a style or a picture costs nothing.
final class Callers implements SecurityContextRepository {
    private static final String BEARER = "Bearer ";
    private static final String CLOSED = Callers.class.getName() + ".closed";
    private static final String UNKNOWN = Callers.class.getName() + ".unknown";
    /// Erasing takes the passphrase, or a token that it was given for.
    private static final Set<Scope> OF_A_BROWSER = EnumSet.of(Scope.READ, Scope.WRITE);

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Tokens tokens;
    private final Sealing sealing;

    Callers(Sessions sessions, SessionCookie cookie, Tokens tokens, Sealing sealing) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.tokens = tokens;
        this.sealing = sealing;
    }

    /// A request that shows a token is judged by that alone.
    static boolean showsToken(HttpServletRequest request) {
        return Api.isCalledBy(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            Caller.isSignedIn(cookie.of(request).isPresent(), request);
        }
        return SecurityContextRepository.super.loadDeferredContext(request);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface's lazy method stands on this one
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpServletRequest request = holder.getRequest();
        Optional<Who> who = request.getAttribute(UNKNOWN) == null ? find(request) : Optional.empty();
        Caller.isSignedIn(who.isPresent(), request);
        return who.<SecurityContext>map(known -> new SecurityContextImpl(signedIn(known)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /// Where the database does not answer, what tells of it does not ask again.
    private Optional<Who> find(HttpServletRequest request) {
        try {
            return showsToken(request) ? bearer(request) : browser(request);
        } catch (StorageException away) {
            request.setAttribute(UNKNOWN, true);
            throw away;
        }
    }

    private Optional<Who> browser(HttpServletRequest request) {
        return cookie.of(request)
                .flatMap(secret -> sessions.find(secret)
                        .filter(session -> isOpened(session, secret, request))
                        .map(session -> new Who(session.person(), session.id(), OF_A_BROWSER)));
    }

    private boolean isOpened(Session session, Secret secret, HttpServletRequest request) {
        Optional<PersonKey> key = Sessions.key(session, secret);
        if (session.isSealing()) {
            key.ifPresent(sealing::begin);
        }
        return isHeld(key, session.key(), request);
    }

    /// Whoever comes by a session or a token that opens no words is told why.
    private static boolean isHeld(Optional<PersonKey> key, StoredKey stored, HttpServletRequest request) {
        key.ifPresentOrElse(RequestKey::hold, () -> request.setAttribute(CLOSED, stored));
        return key.isPresent();
    }

    /// Why the way in opens no words that the request came by, where it does not.
    static Optional<StoredKey.Closed> closed(HttpServletRequest request) {
        return request.getAttribute(CLOSED) instanceof StoredKey.Closed why ? Optional.of(why) : Optional.empty();
    }

    private Optional<Who> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> new Secret(header.substring(BEARER.length()).strip()))
                .flatMap(secret -> tokens.find(secret)
                        .filter(token -> isHeld(Tokens.key(token, secret), token.key(), request))
                        .map(token -> new Who(token.person(), token.id(), token.scopes())));
    }

    private static Authentication signedIn(Who who) {
        var scopes = who.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority(scope.key()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(who, null, scopes);
    }

    /// Sessions are begun at sign-in, by name; nothing is kept in passing.
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, @Nullable HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return showsToken(request) || cookie.of(request).isPresent();
    }
}
