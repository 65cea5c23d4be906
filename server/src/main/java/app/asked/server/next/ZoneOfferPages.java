package app.asked.server.next;

import app.asked.core.journey.Journey;
import app.asked.core.shape.Times;
import app.asked.server.account.People;
import app.asked.server.account.Preferences;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// The answer to Today's question whether to go by the time where the device is.
@Controller
class ZoneOfferPages {
    static final String MOVE = "there";

    private final Storage storage;

    ZoneOfferPages(Storage storage) {
        this.storage = storage;
    }

    @PostMapping("/today/zone")
    RedirectView answer(Who who, Form form, HttpServletResponse response) {
        ZoneId zone = Times.zone(form.value("zone"));
        if (zone != null) {
            storage.write(who.person(), tx -> form.value("use").equals(MOVE) ? move(tx, zone, form) : stay(tx, zone));
            Toasts.leave(Toast.of("toast.saved"), response);
        }
        return SeeOther.at("/today");
    }

    private static Preferences stay(Tx tx, ZoneId there) {
        return set(tx, People.preferences(tx, tx.person()).declining(there));
    }

    /// The days of the journey turn there, too.
    private static Preferences move(Tx tx, ZoneId zone, Form form) {
        LocalNow here = LocalNow.of(tx, tx.person(), form);
        Journeys.current(tx, tx.person(), here).ifPresent(current -> {
            Journey moved = current.journey().in(zone);
            VersionedWrites.set(tx, Journeys.JOURNEYS, moved.id(), moved);
        });
        return set(tx, People.preferences(tx, tx.person()).in(zone));
    }

    private static Preferences set(Tx tx, Preferences preferences) {
        People.set(tx, preferences);
        return preferences;
    }
}
