package app.asked.server.web;

import jakarta.servlet.http.HttpServletRequest;

/// Whether a request comes from a signed-in browser, as far as that is known without a look at the database.
public final class Caller {
    private static final String SIGNED_IN = Caller.class.getName();

    private Caller() {}

    /// What the cookie says at first, and later what was found when somebody looked.
    public static void isSignedIn(boolean signedIn, HttpServletRequest request) {
        request.setAttribute(SIGNED_IN, signedIn);
    }

    static boolean isSignedIn(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(SIGNED_IN));
    }
}
