package app.asked.server.account.entrance;

import java.util.Optional;
import java.util.regex.Pattern;

/// A page of ours that somebody wanted to see before they signed in; never another site's.
public final class OwnPath {
    private static final Pattern PATH = Pattern.compile("/[a-z0-9][a-z0-9/.-]*");

    private OwnPath() {}

    public static Optional<String> of(String path) {
        return PATH.matcher(path).matches() ? Optional.of(path) : Optional.empty();
    }
}
