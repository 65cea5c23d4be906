package app.asked.server.journey.day;

import app.asked.core.journey.Energy;
import app.asked.core.shape.Checked;
import app.asked.server.account.People;
import app.asked.server.account.entrance.OwnPath;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Today's energy, asked once a day at most and never for an answer.
@Controller
class EnergyPages {
    private static final String PREFIX = "today.";

    private final Storage storage;

    EnergyPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/energies/today")
    ModelAndView today(Page page, Who who, Form query) {
        return storage.read(tx -> {
            LocalDate today = LocalNow.of(tx, who.person(), query).today();
            Form filled = EnergyView.filled(
                    Journeys.energy(tx, who.person(), today), People.rev(tx, who.person()), query.now());
            return show(page, EnergyView.of(page.words(), filled, FieldErrors.NONE, back(query)));
        });
    }

    @PostMapping("/energies")
    Object save(Page page, Who who, Form form, HttpServletResponse response) {
        String back = back(form);
        if (!form.has(EnergyView.FIELD)) {
            return SeeOther.at(back);
        }
        return switch (storage.write(who.person(), tx -> save(tx, page.words(), form))) {
            case FormResult.Valid<Energy> _ -> {
                Toasts.leave(Toast.of("toast.journeys.energy").changedAt("/energies/today"), response);
                yield SeeOther.at(back);
            }
            case FormResult.Invalid<Energy>(FieldErrors errors) -> {
                ModelAndView again = show(page, EnergyView.of(page.words(), form, errors, back));
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private static FormResult<Energy> save(Tx tx, Words words, Form form) {
        LocalNow here = LocalNow.of(tx, tx.person(), form);
        return switch (form.check(PREFIX, Map.of(), in -> Energy.read(here.today(), in))) {
            case Checked.Valid<Energy>(Energy energy) ->
                FormResult.of(
                        words,
                        PREFIX,
                        PREFIX + "energy",
                        VersionedWrites.save(tx, Journeys.ENERGIES, energy.day(), energy, form.rev()),
                        current -> EnergyView.filled(Optional.of(current.value()), current.rev(), form.now()));
            case Checked.Invalid<Energy>(var problems) ->
                new FormResult.Invalid<>(FieldErrors.of(words, PREFIX, problems));
        };
    }

    private static ModelAndView show(Page page, EnergyView energy) {
        return page.titled("journeys.energy").show("journey/energyPage", Map.of("energy", energy));
    }

    private static String back(Form form) {
        return OwnPath.of(form.value("back")).orElse("/today");
    }
}
