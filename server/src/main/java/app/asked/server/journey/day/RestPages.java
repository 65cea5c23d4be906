package app.asked.server.journey.day;

import app.asked.core.journey.Rest;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// A day off.
@Controller
class RestPages {
    private static final int IDEAS = 9;
    private static final int SHOWN = 3;

    private final Storage storage;

    RestPages(Storage storage) {
        this.storage = storage;
    }

    /// Today's rest, or the offer of one.
    @GetMapping("/rests/today")
    ModelAndView today(Page page, Who who, Form form) {
        return storage.read(tx -> {
            LocalDate today = LocalNow.of(tx, who.person(), form).today();
            Map<String, Object> shown = new HashMap<>(Map.of("ideas", ideas(page, today)));
            Journeys.rest(tx, who.person(), today).ifPresent(rest -> shown.put("rest", rest.id()));
            return page.titled("journeys.rest").show("journey/rest", shown);
        });
    }

    /// Rests today; a second rest on a day is the same one.
    @PostMapping("/rests")
    RedirectView rest(Who who, Form form, HttpServletResponse response) {
        UUID id = storage.write(who.person(), tx -> {
            LocalNow here = LocalNow.of(tx, who.person(), form);
            Optional<Rest> there = Journeys.rest(tx, who.person(), here.today());
            Rest rest =
                    there.orElseGet(() -> new Rest(UuidCreator.getTimeOrderedEpoch(), here.today(), here.zone(), null));
            VersionedWrites.set(tx, Journeys.RESTS, rest.id(), rest);
            return rest.id();
        });
        Toasts.leave(Toast.of("toast.journeys.resting").undoneAt("/rests/" + id + "/delete"), response);
        return SeeOther.at("/rests/today");
    }

    @PostMapping("/rests/{id}/delete")
    RedirectView delete(@PathVariable UUID id, Who who, Form form) {
        NotFound.ifSo(
                storage.write(who.person(), tx -> VersionedWrites.delete(tx, Journeys.RESTS, id, null, form.now())));
        return SeeOther.at("/today");
    }

    /// A few that change from day to day.
    private static List<String> ideas(Page page, LocalDate today) {
        int first = Math.floorMod(today.toEpochDay() * SHOWN, IDEAS);
        return IntStream.range(first, first + SHOWN)
                .mapToObj(idea -> page.words().say("journeys.rest.idea." + (idea + 1)))
                .toList();
    }
}
