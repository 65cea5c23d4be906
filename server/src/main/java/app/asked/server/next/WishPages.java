package app.asked.server.next;

import app.asked.core.next.StandingWish;
import app.asked.core.next.Wish;
import app.asked.core.shape.Checked;
import app.asked.core.words.Keyed;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.storage.Storage;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// Keeps pace and noes of a wish; domain and channel go along to Today's address, for this visit.
@Controller
class WishPages {
    private final Storage storage;

    WishPages(Storage storage) {
        this.storage = storage;
    }

    @PostMapping("/wish")
    RedirectView wish(Who who, Form form, HttpServletResponse response) {
        return switch (form.check(in -> Wish.read(in, StandingWish.NONE))) {
            case Checked.Valid<Wish>(Wish wish) -> {
                storage.write(who.person(), tx -> JourneyWrites.set(tx, Offers.WISH, who.person(), wish.standing()));
                Toasts.leave(Toast.of("toast.wish"), response);
                yield SeeOther.at(today(wish));
            }
            case Checked.Invalid<Wish> _ -> SeeOther.at("/today");
        };
    }

    private static String today(Wish wish) {
        return "/today?domain=" + key(wish.domain()) + "&channel=" + key(wish.channel());
    }

    private static String key(@Nullable Keyed keyed) {
        return keyed == null ? "" : keyed.key();
    }
}
