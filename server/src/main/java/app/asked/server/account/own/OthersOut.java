package app.asked.server.account.own;

import app.asked.server.account.device.Devices;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.recovery.Comebacks;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.token.Tokens;
import app.asked.server.web.Who;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/// Ends every way in but the one that a request came by: other sessions, devices that are known, ways back that
/// somebody
/// is on, and the personal tokens unless they are to stay.
@Component
final class OthersOut {
    /// The field that is ticked where personal tokens are to stay.
    static final String KEEP_TOKENS = "keep-tokens";

    private final Sessions sessions;
    private final Devices devices;
    private final Tokens tokens;
    private final Comebacks comebacks;
    private final Events events;

    OthersOut(Sessions sessions, Devices devices, Tokens tokens, Comebacks comebacks, Events events) {
        this.sessions = sessions;
        this.devices = devices;
        this.tokens = tokens;
        this.comebacks = comebacks;
        this.events = events;
    }

    void end(Who who, boolean keepsTokens, HttpServletRequest request) {
        sessions.endOthers(who.person(), who.session());
        devices.forgetOthers(who.person(), request);
        comebacks.endAll(who.person());
        if (!keepsTokens) {
            tokens.revokeAll(who.person());
        }
        events.add(who.person(), Kind.SIGNED_OUT_ELSEWHERE, request);
    }
}
