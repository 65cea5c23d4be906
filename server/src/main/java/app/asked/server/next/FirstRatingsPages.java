package app.asked.server.next;

import app.asked.core.next.FirstRatings;
import app.asked.core.next.Rating;
import app.asked.core.shape.Checked;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.arrival.Arrival;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Six ideas from easy to hard, rated in a minute: one of the screens of arriving, and linked from the suggestions.
@Controller
class FirstRatingsPages {
    private static final String HERE = "/first-ratings";

    private final Storage storage;
    private final Challenges challenges;

    FirstRatingsPages(Storage storage, Challenges challenges) {
        this.storage = storage;
        this.challenges = challenges;
    }

    @GetMapping(HERE)
    Object show(Page page, Who who, Form query) {
        RatedForm rated = rated(page, who, query);
        return rated.items().isEmpty()
                ? onward(back(who, query))
                : show(page, rated, back(who, query), FieldErrors.NONE);
    }

    @PostMapping(HERE)
    Object save(Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> RatedForm.save(tx, challenges, form))) {
            case Checked.Valid<List<Rating>>(List<Rating> ratings) -> {
                Optional<String> back = back(who, form);
                if (back.isPresent() && !ratings.isEmpty()) {
                    Toasts.leave(Toast.of("toast.rated"), response);
                }
                yield onward(back);
            }
            case Checked.Invalid<List<Rating>>(var problems) -> {
                FieldErrors errors = FieldErrors.of(page.words(), "", problems);
                ModelAndView again = show(page, rated(page, who, form), back(who, form), errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private RatedForm rated(Page page, Who who, Form form) {
        return storage.read(tx -> RatedForm.of(
                FirstRatings.of(
                        challenges.library(), challenges.marks(tx, who.person()), Challenges.myDays(tx, who.person())),
                page.words(),
                form));
    }

    private static ModelAndView show(Page page, RatedForm rated, Optional<String> back, FieldErrors errors) {
        Map<String, Object> shown = new HashMap<>(
                Map.of("rated", rated, "errors", errors, "progress", Arrival.FIRST_RATINGS.progress(page)));
        back.ifPresent(from -> shown.put("back", from));
        return page.titled("first-ratings").show("next/firstRatings", shown);
    }

    private Optional<String> back(Who who, Form form) {
        return storage.read(tx -> Arrival.cameFrom(tx, who.person(), form));
    }

    private static RedirectView onward(Optional<String> back) {
        return SeeOther.at(back.orElseGet(Arrival.FIRST_RATINGS::onward));
    }
}
