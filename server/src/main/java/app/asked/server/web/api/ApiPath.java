package app.asked.server.web.api;

import org.jspecify.annotations.Nullable;

/// Where the API is: what is asked for there is answered in JSON, problems too.
public final class ApiPath {
    public static final String ALL = "/api/**";
    private static final String START = "/api/";

    private ApiPath() {}

    public static boolean holds(@Nullable String path) {
        return path != null && path.startsWith(START);
    }
}
