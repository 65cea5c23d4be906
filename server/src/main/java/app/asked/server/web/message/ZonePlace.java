package app.asked.server.web.message;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The place whose time a zone tells, as people call it: "Shanghai".
public final class ZonePlace {
    private ZonePlace() {}

    public static String of(Words words, ZoneId zone) {
        String place = TimeZoneNames.getInstance(words.locale())
                .getExemplarLocationName(TimeZone.getCanonicalID(zone.getId()));
        if (place != null) {
            return place;
        }
        return zone.normalized().equals(ZoneOffset.UTC) ? words.say("look.zone.utc") : zone.getId();
    }
}
