package app.asked.server.account.own;

import app.asked.server.account.Preferences;
import app.asked.server.web.Words;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Where a person is: their country, for help, and their zone, for where days turn.
public record PlaceView(List<Option> countries, List<Option> zones) {
    public record Option(String value, String label, boolean chosen) {}

    static PlaceView of(Words words, List<String> countries, Preferences now) {
        return new PlaceView(
                countries.stream()
                        .map(code -> new Option(code, country(words, code), code.equals(now.country())))
                        .sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                        .toList(),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> isPlace(zone) || zone.equals(now.zone().getId()))
                        .sorted()
                        .map(zone -> new Option(
                                zone, named(zone), zone.equals(now.zone().getId())))
                        .toList());
    }

    static String said(Words words, Preferences now) {
        String zone = named(now.zone().getId());
        return now.country() == null ? zone : country(words, now.country()) + ", " + zone;
    }

    private static String country(Words words, String code) {
        return Locale.of("", code).getDisplayCountry(words.locale());
    }

    /// `Europe/London`, and none of the old names beside it.
    private static boolean isPlace(String zone) {
        return zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    }

    private static String named(String zone) {
        return zone.replace('_', ' ');
    }
}
