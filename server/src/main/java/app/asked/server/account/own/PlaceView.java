package app.asked.server.account.own;

import app.asked.server.account.Preferences;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import app.asked.server.web.message.ZonePlace;
import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a person is: their country, for help, and their zone, for where days turn.
///
/// @param form with what it is filled from
/// @param countryProblem what is saved now, where it was changed elsewhere; so for the zone
public record PlaceView(
        List<Option> countries,
        List<Option> zones,
        Form form,
        FieldErrors errors,
        @Nullable String countryProblem,
        @Nullable String zoneProblem) {
    public record Option(String value, String label, boolean chosen) {}

    static PlaceView of(Words words, List<String> countries, Form sent, FieldErrors errors) {
        Form form = errors.again(sent);
        String country = form.value("country");
        String zone = form.value("zone");
        return new PlaceView(
                countries.stream()
                        .map(code -> new Option(code, country(words, code), code.equals(country)))
                        .sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                        .toList(),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(each -> isPlace(each) || each.equals(zone))
                        .sorted()
                        .map(each -> new Option(each, named(words, each), each.equals(zone)))
                        .toList(),
                form,
                errors,
                errors.at(words, form, "country", code -> country(words, code)),
                errors.at(words, form, "zone", each -> named(words, each)));
    }

    /// The form as it is saved. A person's own row has no `rev` of its own; a place is told from another by what it
    /// says.
    static Form filled(Preferences now, Instant instant) {
        String zone = now.zone().getId();
        String country = now.country() == null ? "" : now.country();
        return Form.empty(instant)
                .with("zone", zone)
                .with("country", country)
                .with(Form.REV, Long.toString(Integer.toUnsignedLong((zone + "|" + country).hashCode())));
    }

    static String said(Words words, Preferences now) {
        String zone = ZonePlace.of(words, now.zone());
        return now.country() == null ? zone : country(words, now.country()) + ", " + zone;
    }

    private static String country(Words words, String code) {
        return Locale.of("", code).getDisplayCountry(words.locale());
    }

    /// `Europe/London`, and none of the old names beside it.
    private static boolean isPlace(String zone) {
        return zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    }

    /// "Europe/London", so that a long list can be found one's way in; what is no place has its own name.
    private static String named(Words words, String zone) {
        return isPlace(zone) ? zone.replace('_', ' ') : ZonePlace.of(words, ZoneId.of(zone));
    }
}
