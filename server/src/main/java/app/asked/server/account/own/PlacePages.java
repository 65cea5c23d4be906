package app.asked.server.account.own;

import app.asked.server.account.Countries;
import app.asked.server.account.CountryCookie;
import app.asked.server.account.People;
import app.asked.server.account.Preferences;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a person is. Both are chosen from lists, so what is not in them was never offered and changes nothing.
@Controller
class PlacePages {
    private final Storage storage;
    private final People people;
    private final Countries countries;

    PlacePages(Storage storage, People people, Countries countries) {
        this.storage = storage;
        this.people = people;
        this.countries = countries;
    }

    @GetMapping("/settings/place")
    ModelAndView place(Who who, Page page, Form query) {
        return show(page, PlaceView.filled(people.preferences(who.person()), query.now()), FieldErrors.NONE);
    }

    @PostMapping("/settings/place")
    Object move(Who who, Page page, Form form, HttpServletRequest request, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> move(tx, form))) {
            case FormResult.Valid<Preferences>(Preferences moved) -> {
                CountryCookie.change(moved.country(), request, response);
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at("/settings");
            }
            case FormResult.Invalid<Preferences>(FieldErrors errors) -> {
                ModelAndView again = show(page, form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private FormResult<Preferences> move(Tx tx, Form form) {
        Preferences now = People.preferences(tx, tx.person());
        Preferences moved = moved(now, form);
        Form saved = PlaceView.filled(now, form.now());
        if (!moved.equals(now) && saved.rev() != form.rev()) {
            return new FormResult.Invalid<>(FieldErrors.changedElsewhere(saved));
        }
        People.set(tx, moved);
        return new FormResult.Valid<>(moved);
    }

    private Preferences moved(Preferences now, Form form) {
        String zone = form.value("zone");
        String country = form.value("country");
        Preferences there = ZoneId.getAvailableZoneIds().contains(zone) ? now.in(ZoneId.of(zone)) : now;
        if (country.isEmpty()) {
            return there.from(null);
        }
        return countries.codes().contains(country) ? there.from(country) : there;
    }

    private ModelAndView show(Page page, Form form, FieldErrors errors) {
        return page.titled("account.settings.place")
                .show("account/place", Map.of("place", PlaceView.of(page.words(), countries.codes(), form, errors)));
    }
}
