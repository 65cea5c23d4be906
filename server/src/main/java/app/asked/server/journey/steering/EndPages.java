package app.asked.server.journey.steering;

import app.asked.core.journey.Journey;
import app.asked.core.time.Moment;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.journey.Today;
import app.asked.server.storage.Storage;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Ending a journey early, kindly, and taking that back.
@Controller
class EndPages {
    private final Storage storage;

    EndPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/journeys/{id}/end")
    ModelAndView ask(@PathVariable UUID id, Page page, Who who, Form form) {
        JourneyToday journey =
                storage.read(tx -> Journeys.find(tx, who.person(), id, LocalNow.of(tx, who.person(), form))
                        .orElseThrow(NotFound::new));
        return page.titled("journeys.end")
                .show(
                        "journey/end",
                        Map.of(
                                "line", JourneyLine.of(page.words(), journey),
                                "steering", SteeringView.of(journey, "/today")));
    }

    @PostMapping("/journeys/{id}/end")
    RedirectView end(@PathVariable UUID id, Who who, Form form, HttpServletResponse response) {
        boolean ended = storage.write(who.person(), tx -> {
            LocalNow here = LocalNow.of(tx, who.person(), form);
            JourneyToday journey = find(tx, id, here);
            return !journey.isOver()
                    && JourneyWrites.put(tx, finished(journey.journey(), here.momentOfToday()), null, here)
                            instanceof WriteResult.Stored<Journey>;
        });
        if (ended) {
            Toasts.leave(Toast.of("toast.journeys.ended").undoneAt("/journeys/" + id + "/reopen"), response);
        }
        return SeeOther.at("/journeys/" + id);
    }

    @PostMapping("/journeys/{id}/reopen")
    RedirectView reopen(@PathVariable UUID id, Who who, Form form) {
        WriteResult<Journey> written = storage.write(who.person(), tx -> {
            LocalNow here = LocalNow.of(tx, who.person(), form);
            return JourneyWrites.put(tx, finished(find(tx, id, here).journey(), null), null, here);
        });
        // Where another one was begun meanwhile, that one is shown.
        return SeeOther.at(written instanceof WriteResult.Conflict<Journey> ? "/journeys/new" : "/journeys/" + id);
    }

    private static Journey finished(Journey journey, @Nullable Moment finished) {
        return new Journey(
                journey.id(),
                journey.kind(),
                journey.starts(),
                journey.zone(),
                journey.length(),
                journey.pace(),
                journey.rulesAccepted(),
                finished);
    }

    private static JourneyToday find(Tx tx, UUID id, Today today) {
        return Journeys.find(tx, tx.person(), id, today).orElseThrow(NotFound::new);
    }
}
