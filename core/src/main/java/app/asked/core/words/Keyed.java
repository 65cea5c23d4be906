package app.asked.core.words;

import java.util.Locale;

/// A value with a published name, the same in data, messages and the API: `SOFT_NO` is `soft-no`.
public interface Keyed {
    String name();

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
