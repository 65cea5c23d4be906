package app.asked.server.journey.steering;

import app.asked.core.journey.Journey;
import app.asked.core.shape.Checked;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.Nav;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.Shown;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Choosing a journey, and all that there were.
@Controller
class JourneyPages {
    private final Storage storage;

    JourneyPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/journeys")
    ModelAndView all(Page page, Who who, Form form) {
        List<JourneyToday> journeys =
                storage.read(tx -> Journeys.allToday(tx, who.person(), LocalNow.of(tx, who.person(), form)));
        List<JourneyToday> over = journeys.stream().filter(JourneyToday::isOver).toList();
        List<JourneyToday> now =
                journeys.stream().filter(journey -> !over.contains(journey)).toList();
        return page.titled("journeys.all")
                .under(Nav.JOURNEY)
                .show(
                        "journey/all",
                        Map.of(
                                "now", Shown.all(JourneyLine.of(page.words(), now)),
                                "earlier",
                                        Shown.of(over, form, "/journeys", "earlier")
                                                .as(journey -> JourneyLine.of(page.words(), journey))));
    }

    @GetMapping("/journeys/new")
    ModelAndView choose(Page page, Who who, Form form) {
        return choose(page, who, form, FieldErrors.NONE);
    }

    @PostMapping("/journeys")
    Object start(Page page, Who who, Form form, HttpServletResponse response) {
        return switch (form.check(JourneyForm.PREFIX, Map.of(), JourneyForm::read)) {
            case Checked.Valid<JourneyForm>(JourneyForm chosen) -> start(who, chosen, form, response);
            case Checked.Invalid<JourneyForm>(var problems) -> {
                ModelAndView again =
                        choose(page, who, form, FieldErrors.of(page.words(), JourneyForm.PREFIX, problems));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private RedirectView start(Who who, JourneyForm chosen, Form form, HttpServletResponse response) {
        boolean begun = storage.write(who.person(), tx -> {
            LocalNow here = LocalNow.of(tx, who.person(), form);
            return Journeys.find(tx, who.person(), chosen.id())
                    .map(chosen::isThat)
                    .orElseGet(() -> isBegun(JourneyWrites.put(tx, chosen.startingNow(here), null, here)));
        });
        if (!begun) {
            // It shows the one under way, which can be ended there.
            return SeeOther.at("/journeys/new");
        }
        Toasts.leave(Toast.of("toast.journeys.started"), response);
        return SeeOther.at("/today");
    }

    private static boolean isBegun(WriteResult<Journey> written) {
        return switch (written) {
            case WriteResult.Stored<Journey> stored -> stored.change() == WriteResult.Change.CREATED;
            case WriteResult.Deleted<Journey> _,
                    WriteResult.Stale<Journey> _,
                    WriteResult.Conflict<Journey> _,
                    WriteResult.Invalid<Journey> _,
                    WriteResult.NotFound<Journey> _ -> false;
        };
    }

    @GetMapping("/journeys/{id}")
    ModelAndView one(@PathVariable UUID id, Page page, Who who, Form form) {
        return storage.read(tx -> {
            JourneyToday journey = Journeys.find(tx, who.person(), id, LocalNow.of(tx, who.person(), form))
                    .orElseThrow(NotFound::new);
            return page.titled("journeys.kind." + journey.journey().kind().key())
                    .under(Nav.JOURNEY)
                    .show("journey/one", Map.of("journey", JourneyPageView.of(page.words(), journey, form)));
        });
    }

    private ModelAndView choose(Page page, Who who, Form form, FieldErrors errors) {
        List<JourneyToday> journeys =
                storage.read(tx -> Journeys.allToday(tx, who.person(), LocalNow.of(tx, who.person(), form)));
        return journeys.stream()
                .filter(journey -> !journey.isOver())
                .findFirst()
                .map(journey -> underWay(page, journey))
                .orElseGet(() -> choose(page, journeys.isEmpty(), ChoiceView.of(page.words(), form, errors)));
    }

    private static ModelAndView choose(Page page, boolean first, ChoiceView choice) {
        return page.titled("journeys.choose")
                .show("journey/choose", Map.of("choice", choice, "back", first ? "/my-rules" : "/journeys"));
    }

    private static ModelAndView underWay(Page page, JourneyToday journey) {
        return page.titled("journeys.under-way")
                .under(Nav.JOURNEY)
                .show(
                        "journey/underWay",
                        Map.of(
                                "line", JourneyLine.of(page.words(), journey),
                                "steering", SteeringView.of(journey, "/journeys/new")));
    }
}
