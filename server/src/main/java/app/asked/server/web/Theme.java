package app.asked.server.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Day or evening; [#AUTO] follows the device. It belongs to the device, so a cookie holds it.
public enum Theme {
    AUTO,
    DAY,
    EVENING;

    public static final String COOKIE = "asked-theme";

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The page's `data-theme`, absent where the device decides.
    public @Nullable String mark() {
        return this == AUTO ? null : key();
    }

    public static Theme of(@Nullable String key) {
        for (var theme : values()) {
            if (theme.key().equals(key)) {
                return theme;
            }
        }
        return AUTO;
    }
}
