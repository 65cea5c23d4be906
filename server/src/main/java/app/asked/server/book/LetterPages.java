package app.asked.server.book;

import app.asked.server.challenge.Challenges;
import app.asked.server.journey.LocalNow;
import app.asked.server.journey.steering.JourneyLine;
import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The letter of a journey, to read.
@Controller
class LetterPages {
    private final Storage storage;
    private final Challenges challenges;
    private final Workshop workshop;

    LetterPages(Storage storage, Challenges challenges, Workshop workshop) {
        this.storage = storage;
        this.challenges = challenges;
        this.workshop = workshop;
    }

    @GetMapping("/journeys/{journey}/letter")
    ModelAndView letter(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return workshop.page(who.person(), () -> {
            JourneyBook lived = JourneyBook.read(
                    storage,
                    who.person(),
                    journey,
                    tx -> LocalNow.of(tx, who.person(), form),
                    challenges,
                    page.words());
            return page.titled("book.letter.title")
                    .under(Nav.JOURNEY)
                    .show(
                            "book/letter",
                            Map.of(
                                    "journey", JourneyLine.of(page.words(), lived.journey()),
                                    "hill", lived.hill(page.words()),
                                    "letter", LetterView.of(page.words(), lived)));
        });
    }
}
