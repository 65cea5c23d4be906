package app.asked.server.care;

import app.asked.core.care.Country;
import app.asked.core.care.CrisisLine;
import app.asked.core.care.Directory;
import app.asked.core.care.EmergencyNumber;
import app.asked.server.web.form.DeviceZone;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import com.ibm.icu.util.TimeZone;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The help page: who to call where the person is, and nothing guessed.
///
/// @param chosen the country's code, blank where none was chosen
/// @param unknown whether a place was chosen of which no number is known
/// @param reviewed when the numbers were last compared with their source
/// @param lines for anyone in crisis, in that country
/// @param offered where the device's clock says it may be, to be shown in one tap; null where a place was chosen
public record HelpView(
        String chosen,
        List<Place> places,
        List<Call> calls,
        boolean unknown,
        @Nullable String reviewed,
        List<Line> lines,
        List<Directory> directories,
        @Nullable Place offered) {
    public record Place(String code, String name) {}

    public record Call(String service, String digits) {}

    /// A line to call or write to.
    ///
    /// @param reviewed when the number was last compared with its source
    public record Line(String name, String number, String digits, String reviewed) {}

    /// Without an offer.
    public static HelpView of(CareLibrary care, Words words, String chosen) {
        Country country = care.country(chosen).orElse(null);
        return new HelpView(
                chosen,
                places(care, words.locale()),
                country == null ? List.of() : calls(country, words),
                country == null && !chosen.isBlank(),
                country == null ? null : DayFormat.date(words, country.lastReviewed()),
                care.lines(chosen).stream().map(line -> line(line, words)).toList(),
                care.directories(),
                null);
    }

    /// The same with an offer where no place was chosen. A time zone is no more than a hint, so nothing is shown for it
    /// unless the person says so.
    HelpView offering(@Nullable DeviceZone device) {
        if (device == null || !chosen.isEmpty()) {
            return this;
        }
        String country = TimeZone.getRegion(device.zone().getId());
        Place offer = places.stream()
                .filter(place -> place.code().equals(country))
                .findFirst()
                .orElse(null);
        return new HelpView(chosen, places, calls, unknown, reviewed, lines, directories, offer);
    }

    private static List<Call> calls(Country country, Words words) {
        return country.numbers().stream()
                .map(number -> new Call(words.say("care.help.number." + service(number)), number.digits()))
                .toList();
    }

    private static Line line(CrisisLine line, Words words) {
        return new Line(line.name(), line.number(), line.digits(), DayFormat.date(words, line.lastReviewed()));
    }

    private static String service(EmergencyNumber number) {
        return number.service().key();
    }

    private static List<Place> places(CareLibrary care, Locale locale) {
        return care.countries().stream()
                .map(country ->
                        new Place(country.code(), Locale.of("", country.code()).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Place::name, Collator.getInstance(locale)))
                .toList();
    }
}
