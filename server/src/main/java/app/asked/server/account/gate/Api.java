package app.asked.server.account.gate;

import jakarta.servlet.http.HttpServletRequest;

/// Where the API is.
final class Api {
    static final String ALL = "/api/**";
    private static final String PATH = "/api/";

    private Api() {}

    static boolean isRead(HttpServletRequest request) {
        return isCalledBy(request) && !SameOrigin.writes(request);
    }

    static boolean isCalledBy(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PATH);
    }
}
