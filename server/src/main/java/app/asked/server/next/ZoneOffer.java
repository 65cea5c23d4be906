package app.asked.server.next;

import app.asked.server.account.Preferences;
import app.asked.server.web.form.DeviceZone;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import app.asked.server.web.message.ZonePlace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The question whether a person's days should turn where their device has been for a day, and not where they said.
///
/// @param zone where the device is
/// @param there the place in words
/// @param own the place where the days turn now
public record ZoneOffer(String zone, String there, String own) {
    private static final Duration BEFORE_ASKING = Duration.ofHours(24);

    static Optional<ZoneOffer> of(Preferences own, Form form, Words words) {
        return Optional.ofNullable(form.device())
                .filter(device -> isDue(device, own, form.now()))
                .map(DeviceZone::zone)
                .map(zone -> new ZoneOffer(zone.getId(), ZonePlace.of(words, zone), ZonePlace.of(words, own.zone())));
    }

    /// Zones of the same time are the same place, for now.
    private static boolean isDue(DeviceZone device, Preferences own, Instant now) {
        boolean sameTime = device.zone()
                .getRules()
                .getOffset(now)
                .equals(own.zone().getRules().getOffset(now));
        return !sameTime
                && !device.zone().equals(own.declinedZone())
                && device.since().isBefore(now.minus(BEFORE_ASKING));
    }
}
