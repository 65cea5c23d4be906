package app.asked.server.journey.day;

import app.asked.core.journey.Energy;
import app.asked.core.shape.Checked;
import app.asked.server.account.entrance.OwnPath;
import app.asked.server.journey.Here;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Today's energy, asked once a day at most and never for an answer.
@Controller
class EnergyPages {
    private static final String PREFIX = "today.";

    private final Storage storage;

    EnergyPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/energies/today")
    ModelAndView today(Page page, Who who, Form form) {
        return show(page, who, form, Heeds.NONE);
    }

    @PostMapping("/energies")
    Object save(Page page, Who who, Form form, HttpServletResponse response) {
        String back = back(form);
        if (!form.has(EnergyView.FIELD)) {
            return SeeOther.at(back);
        }
        Here here = storage.read(tx -> Here.of(tx, who.person(), form));
        return switch (form.check(PREFIX, Map.of(), in -> Energy.read(here.today(), in))) {
            case Checked.Valid<Energy>(Energy energy) -> save(who, energy, back, response);
            case Checked.Invalid<Energy>(var problems) -> {
                ModelAndView again = show(page, who, form, Heeds.of(page.words(), PREFIX, problems));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private RedirectView save(Who who, Energy energy, String back, HttpServletResponse response) {
        storage.write(who.person(), tx -> JourneyWrites.set(tx, Journeys.ENERGIES, energy.day(), energy));
        Toasts.leave(Toast.of("toast.journeys.energy").changedAt("/energies/today"), response);
        return SeeOther.at(back);
    }

    private ModelAndView show(Page page, Who who, Form form, Heeds heeds) {
        EnergyView energy = storage.read(tx -> EnergyView.of(
                page.words(),
                Journeys.energy(
                        tx, who.person(), Here.of(tx, who.person(), form).today()),
                back(form)));
        return page.titled("journeys.energy")
                .show("journey/energyPage", Map.of("energy", energy.troubledBy(heeds.at(EnergyView.FIELD))));
    }

    private static String back(Form form) {
        return OwnPath.of(form.value("back")).orElse("/today");
    }
}
