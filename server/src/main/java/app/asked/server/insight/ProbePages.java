package app.asked.server.insight;

import app.asked.core.insight.ProbeItem;
import app.asked.core.next.Rating;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.server.account.People;
import app.asked.server.next.Offers;
import app.asked.server.storage.Keeping;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Ten imagined asks, ten taps, every two weeks if wished. The form brings the ids of its ratings, so that sending it
/// twice rates once.
@Controller
class ProbePages {
    private final Storage storage;

    ProbePages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/probe")
    ModelAndView ask(Page page, Who who, Form query) {
        return show(page, who, query, Heeds.NONE);
    }

    @PostMapping("/probe")
    Object save(Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> save(tx, form))) {
            case Checked.Valid<List<Rating>> _ -> {
                Toasts.leave(Toast.of("toast.probe-saved"), response);
                yield SeeOther.at("/insights");
            }
            case Checked.Invalid<List<Rating>>(var problems) -> {
                ModelAndView again = show(page, who, form, Heeds.of(page.words(), "", problems));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    /// Keeps all that were answered, or none where one needs another look.
    private static Checked<List<Rating>> save(Tx tx, Form form) {
        Moment now = Moment.of(form.now(), People.preferences(tx, tx.person()).zone());
        List<Rating> ratings = new ArrayList<>();
        for (ProbeItem item : ProbeItem.values()) {
            UUID id = Ids.parse(form.value(ProbeView.idOf(item)));
            if (id == null || !form.has(item.key())) {
                continue;
            }
            Map<String, Raw> given = Map.of(
                    "when", Form.moment(now),
                    "challenge", new Raw.Text(item.id().value()),
                    "for", new Raw.Text(Rating.Use.PROBE.key()),
                    "fear", new Raw.Typed(form.value(item.key())));
            switch (form.check(NOTHING_TYPED, given, in -> Rating.read(id, in))) {
                case Checked.Valid<Rating>(Rating rating) -> ratings.add(rating);
                case Checked.Invalid<Rating>(var problems) -> {
                    return new Checked.Invalid<>(problems);
                }
            }
        }
        ratings.stream()
                .filter(rating ->
                        Offers.RATINGS.find(tx, tx.person(), rating.id()).isEmpty())
                .forEach(rating -> Keeping.put(tx, Offers.RATINGS, rating.id(), rating, null));
        return new Checked.Valid<>(ratings);
    }

    /// No field begins so: what a rating is made of is given.
    private static final String NOTHING_TYPED = "rating.";

    private ModelAndView show(Page page, Who who, Form form, Heeds heeds) {
        ProbeView view = storage.read(tx -> ProbeView.read(tx, who.person(), page.words(), form));
        return page.titled("probe.title")
                .under(Nav.INSIGHTS)
                .show("insight/probe", Map.of("view", view, "heeds", heeds));
    }
}
