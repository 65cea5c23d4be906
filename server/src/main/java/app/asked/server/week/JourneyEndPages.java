package app.asked.server.week;

import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The end of a journey, once it is over.
@Controller
class JourneyEndPages {
    private final Storage storage;

    JourneyEndPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/journey/end")
    Object end(Page page, Who who, Form form, @RequestParam(required = false) @Nullable UUID of) {
        Optional<LookBack> over = storage.read(
                        tx -> LookBack.find(tx, who.person(), of, LocalNow.of(tx, who.person(), form)))
                .filter(back -> back.journey().isOver());
        return over.isEmpty()
                ? SeeOther.at("/journey")
                : page.titled("journey.end.title")
                        .under(Nav.JOURNEY)
                        .show("week/journeyEnd", Map.of("end", JourneyEndView.of(page.words(), over.get())));
    }
}
