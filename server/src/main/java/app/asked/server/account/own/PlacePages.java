package app.asked.server.account.own;

import app.asked.server.account.Countries;
import app.asked.server.account.People;
import app.asked.server.web.Page;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Where a person is. Both are chosen from lists, so what is not in them was never offered and changes nothing.
@Controller
class PlacePages {
    private final People people;
    private final Countries countries;

    PlacePages(People people, Countries countries) {
        this.people = people;
        this.countries = countries;
    }

    @GetMapping("/settings/place")
    ModelAndView place(Who who, Page page) {
        var place = PlaceView.of(page.words(), countries.codes(), people.preferences(who.person()));
        return page.titled("account.settings.place").show("account/place", Map.of("place", place));
    }

    @PostMapping("/settings/place")
    RedirectView move(Who who, Form form, HttpServletResponse response) {
        String zone = form.value("zone");
        String country = form.value("country");
        people.change(who.person(), now -> {
            var moved = ZoneId.getAvailableZoneIds().contains(zone) ? now.in(ZoneId.of(zone)) : now;
            if (country.isEmpty()) {
                return moved.from(null);
            }
            return countries.codes().contains(country) ? moved.from(country) : moved;
        });
        Toasts.leave(Toast.of("toast.saved"), response);
        return new RedirectView("/settings");
    }
}
