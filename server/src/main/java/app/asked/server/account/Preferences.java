package app.asked.server.account;

import app.asked.server.web.Theme;
import app.asked.server.web.form.DeviceZone;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a person set for themselves.
///
/// @param zone where their days turn, unless the device tells that they are elsewhere
/// @param declinedZone where a device was when the person kept to their own zone
/// @param country ISO 3166-1 alpha-2; absent where none was chosen, and then none is guessed
public record Preferences(
        ZoneId zone,
        @Nullable ZoneId declinedZone,
        @Nullable String country,
        Theme theme) {
    /// Where the device is; without word from it, or where the person keeps to their own time there, their own.
    public ZoneId zone(@Nullable DeviceZone device) {
        return device == null || device.zone().equals(declinedZone) ? zone : device.zone();
    }

    public Preferences in(ZoneId zone) {
        return new Preferences(zone, null, country, theme);
    }

    public Preferences declining(ZoneId elsewhere) {
        return new Preferences(zone, elsewhere, country, theme);
    }

    public Preferences from(@Nullable String country) {
        return new Preferences(zone, declinedZone, country, theme);
    }

    public Preferences wearing(Theme theme) {
        return new Preferences(zone, declinedZone, country, theme);
    }
}
