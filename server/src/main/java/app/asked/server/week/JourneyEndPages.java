package app.asked.server.week;

import app.asked.server.challenge.Challenges;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The end of a journey, once it is over.
@Controller
class JourneyEndPages {
    private final Storage storage;
    private final Challenges challenges;

    JourneyEndPages(Storage storage, Challenges challenges) {
        this.storage = storage;
        this.challenges = challenges;
    }

    @GetMapping("/journey/end")
    Object end(Page page, Who who, Form form, @RequestParam(required = false) @Nullable UUID of) {
        Page titled = page.titled("journey.end.title").under(Nav.JOURNEY);
        return storage.read(tx -> LookBack.find(tx, who.person(), of, LocalNow.of(tx, who.person(), form))
                .filter(back -> back.journey().isOver())
                .<Object>map(back -> titled.show("week/journeyEnd", Map.of("end", view(tx, who.person(), page, back))))
                .orElseGet(() -> SeeOther.at("/journey")));
    }

    private JourneyEndView view(Tx tx, UUID person, Page page, LookBack back) {
        return JourneyEndView.of(
                page.words(),
                back,
                Doors.of(tx, person, challenges, page.words()),
                LookBack.told(tx, person, back.bestNoes()));
    }
}
