package app.asked.server.ask.form;

import app.asked.core.time.Moment;
import app.asked.server.account.People;
import app.asked.server.storage.Tx;
import app.asked.server.web.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// Now, where the person is.
public record Here(Instant now, ZoneId zone) {
    /// The zone is the one that the device told with the form, where it is one we know; else the person's own.
    public static Here of(Tx tx, UUID person, Form form) {
        String told = form.value("zone");
        ZoneId zone = ZoneId.getAvailableZoneIds().contains(told)
                ? ZoneId.of(told)
                : People.preferences(tx, person).zone();
        return new Here(form.now(), zone);
    }

    public Moment moment() {
        return Moment.of(now, zone);
    }

    public LocalDate today() {
        return moment().day();
    }
}
