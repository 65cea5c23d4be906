package app.asked.server.journey.steering;

import app.asked.core.journey.Pause;
import app.asked.server.account.entrance.OwnPath;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.journey.Today;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// Pausing a journey and going on with it, from whichever page. Nobody asks why.
@Controller
class PausePages {
    private final Storage storage;

    PausePages(Storage storage) {
        this.storage = storage;
    }

    /// A journey that is paused already stays so, and one that is over or ahead is not paused at all.
    @PostMapping("/journeys/{id}/pauses")
    RedirectView pause(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        boolean paused = storage.write(who.person(), tx -> {
            LocalNow here = LocalNow.of(tx, who.person(), form);
            UUID pause = UuidCreator.getTimeOrderedEpoch();
            WriteResult<Pause> _ = JourneyWrites.put(
                    tx, new Pause(pause, find(tx, id, here).journey().id(), here.today(), null), null, here);
            return find(tx, id, here).pause().isPresent();
        });
        if (paused) {
            Toasts.leave(Toast.of("toast.journeys.paused").undoneAt("/journeys/" + id + "/resume"), response);
        }
        return back(id, form);
    }

    @PostMapping("/journeys/{id}/resume")
    RedirectView resume(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            JourneyToday journey = find(tx, id, LocalNow.of(tx, who.person(), form));
            journey.pause().ifPresent(pause -> end(tx, pause, journey.today(), form.now()));
            return id;
        });
        Toasts.leave(Toast.of("toast.journeys.resumed"), response);
        return back(id, form);
    }

    /// Today is a day of the journey again; a pause that began today was none.
    private static void end(Tx tx, Pause pause, LocalDate today, Instant now) {
        if (pause.from().equals(today)) {
            WriteResult<Pause> _ = VersionedWrites.delete(tx, Journeys.PAUSES, pause.id(), null, now);
        } else {
            Pause ended = new Pause(pause.id(), pause.journey(), pause.from(), today.minusDays(1));
            VersionedWrites.set(tx, Journeys.PAUSES, pause.id(), ended);
        }
    }

    private static JourneyToday find(Tx tx, UUID id, Today today) {
        return Journeys.find(tx, tx.person(), id, today).orElseThrow(NotFound::new);
    }

    private static RedirectView back(UUID id, Form form) {
        return SeeOther.at(OwnPath.of(form.value("back")).orElse("/journeys/" + id));
    }
}
