package app.asked.server.account.gate;

import app.asked.server.web.api.ApiPath;
import jakarta.servlet.http.HttpServletRequest;

/// Where the API is.
final class Api {
    private Api() {}

    static boolean isRead(HttpServletRequest request) {
        return isCalledBy(request) && !SameOrigin.writes(request);
    }

    static boolean isCalledBy(HttpServletRequest request) {
        return ApiPath.holds(request.getServletPath());
    }
}
