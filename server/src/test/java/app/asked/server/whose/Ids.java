package app.asked.server.whose;

import java.util.regex.Pattern;

/// The names of things.
final class Ids {
    static final Pattern ONE = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    /// As much like that one as an id can be that nothing has.
    ///
    /// @param nth another one each time: what was sent once may be somebody's
    static String nobodys(String id, int nth) {
        return id.substring(0, 19) + "b%03x-".formatted(nth) + id.substring(24);
    }
}
