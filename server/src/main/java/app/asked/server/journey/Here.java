package app.asked.server.journey;

import app.asked.server.account.People;
import app.asked.server.storage.Tx;
import app.asked.server.web.form.Form;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// Where a person is, and which day it is there.
public record Here(ZoneId zone, LocalDate today) {
    /// The zone is the one that the device told with the form, where it is one we know; else the person's own.
    public static Here of(Tx tx, UUID person, Form form) {
        String told = form.value("zone");
        ZoneId zone = ZoneId.getAvailableZoneIds().contains(told)
                ? ZoneId.of(told)
                : People.preferences(tx, person).zone();
        return new Here(zone, form.now().atZone(zone).toLocalDate());
    }
}
