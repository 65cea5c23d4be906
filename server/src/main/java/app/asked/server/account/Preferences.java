package app.asked.server.account;

import app.asked.server.web.Theme;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a person set for themselves.
///
/// @param zone where their days turn
/// @param country ISO 3166-1 alpha-2; absent where none was chosen, and then none is guessed
public record Preferences(ZoneId zone, @Nullable String country, Theme theme) {
    public Preferences in(ZoneId zone) {
        return new Preferences(zone, country, theme);
    }

    public Preferences from(@Nullable String country) {
        return new Preferences(zone, country, theme);
    }

    public Preferences wearing(Theme theme) {
        return new Preferences(zone, country, theme);
    }
}
