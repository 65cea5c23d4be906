package app.asked.server.challenge.library;

import app.asked.core.challenge.ChallengeId;
import app.asked.server.challenge.Mark;
import app.asked.server.challenge.Marking;
import app.asked.server.storage.Storage;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// Setting a challenge apart: a favourite, or not for me.
@Controller
class MarkPages {
    private static final String TODAY = "/today([?][a-z0-9=&-]+)?";

    private final Storage storage;
    private final Marking marking;

    MarkPages(Storage storage, Marking marking) {
        this.storage = storage;
        this.marking = marking;
    }

    @PostMapping("/library/{id}/favourite")
    RedirectView favour(@PathVariable ChallengeId id, Who who) {
        mark(who, id, mark -> mark.favouring(true));
        return SeeOther.at("/library/" + id);
    }

    @PostMapping("/library/{id}/favourite/undo")
    RedirectView favourNoMore(@PathVariable ChallengeId id, Who who) {
        mark(who, id, mark -> mark.favouring(false));
        return SeeOther.at("/library/" + id);
    }

    @PostMapping("/library/{id}/hidden")
    RedirectView hide(@PathVariable ChallengeId id, Who who, Form form, HttpServletResponse response) {
        mark(who, id, mark -> mark.hiding(true));
        String undo = "/library/" + id + "/hidden/undo";
        String back = form.value("back");
        if (back.matches(TODAY)) {
            Toasts.leave(Toast.of(Toast.IDEA_HIDDEN).about(id.value()).undoneAt(undo + "/today"), response);
            return SeeOther.at(back);
        }
        Toasts.leave(Toast.of("toast.library.hidden").undoneAt(undo), response);
        return SeeOther.at("/library");
    }

    @PostMapping("/library/{id}/hidden/undo")
    RedirectView show(@PathVariable ChallengeId id, Who who) {
        mark(who, id, mark -> mark.hiding(false));
        return SeeOther.at("/library/" + id);
    }

    /// Undone on Today, where the person is.
    @PostMapping("/library/{id}/hidden/undo/today")
    RedirectView showOnToday(@PathVariable ChallengeId id, Who who) {
        mark(who, id, mark -> mark.hiding(false));
        return SeeOther.at("/today");
    }

    private void mark(Who who, ChallengeId id, UnaryOperator<Mark> change) {
        storage.write(who.person(), tx -> marking.change(tx, id, change));
    }
}
