package app.asked.server.account.gate;

import jakarta.servlet.http.HttpServletRequest;

/// Forms that may come from anywhere: those whose address is itself the proof, since only its person was given it, and
/// one that writes nothing and shows what it was sent.
final class OpenForms {
    private static final String FROM_A_REMINDER = "/notice/";
    private static final String SHARED = "/share";

    private OpenForms() {}

    static boolean hold(HttpServletRequest request) {
        return request.getServletPath().startsWith(FROM_A_REMINDER)
                || request.getServletPath().equals(SHARED);
    }
}
