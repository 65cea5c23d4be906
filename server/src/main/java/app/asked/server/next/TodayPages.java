package app.asked.server.next;

import app.asked.core.next.Rating;
import app.asked.core.shape.Checked;
import app.asked.server.care.HeavyDay;
import app.asked.server.challenge.Challenges;
import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Today: one card, and all that belongs to the day beside it.
@Controller
class TodayPages {
    private final Storage storage;
    private final Offers offers;
    private final Challenges challenges;

    TodayPages(Storage storage, Offers offers, Challenges challenges) {
        this.storage = storage;
        this.offers = offers;
        this.challenges = challenges;
    }

    @GetMapping("/today")
    ModelAndView today(Page page, Who who, Form query, HttpServletRequest request) {
        return show(page, who, query, Heeds.NONE, request);
    }

    /// Keeps how the offered ones feel; the order follows.
    @PostMapping("/ratings")
    Object rate(Page page, Who who, Form form, HttpServletRequest request, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> RatedForm.save(tx, form))) {
            case Checked.Valid<List<Rating>>(List<Rating> ratings) -> {
                if (!ratings.isEmpty()) {
                    Toasts.leave(Toast.of("toast.rated"), response);
                }
                yield SeeOther.at("/today");
            }
            case Checked.Invalid<List<Rating>>(var problems) -> {
                ModelAndView again = show(page, who, form, Heeds.of(page.words(), "", problems), request);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private ModelAndView show(Page page, Who who, Form form, Heeds heeds, HttpServletRequest request) {
        TodayFacts facts = storage.read(tx -> TodayFacts.read(tx, who.person(), offers, challenges, form));
        return page.titled("look.nav.today")
                .under(Nav.TODAY)
                .show(
                        "next/today",
                        Map.of(
                                "today", TodayView.of(page.words(), facts),
                                "wish", WishView.of(page.words(), form, facts.wish()),
                                "rated", RatedForm.of(page.words(), facts.next()),
                                "heeds", heeds,
                                "gently", HeavyDay.ledToHelp(request)));
    }
}
