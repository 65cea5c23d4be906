package app.asked.server.book;

import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Today;
import app.asked.server.storage.Storage;
import app.asked.server.web.Who;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/journeys/{journey}/letter`. A week's letter is its takeaway.
@RestController
class LetterApi {
    private final Storage storage;
    private final Challenges challenges;
    private final Messages messages;
    private final InstantSource clock;
    private final Workshop workshop;

    LetterApi(Storage storage, Challenges challenges, Messages messages, InstantSource clock, Workshop workshop) {
        this.storage = storage;
        this.challenges = challenges;
        this.messages = messages;
        this.clock = clock;
        this.workshop = workshop;
    }

    /// The letter as the API shows it.
    ///
    /// @param over whether the journey is; before that, more may come
    record LetterText(UUID journey, boolean over, String text) {
        /// Never the words themselves: they do not belong into logs.
        @Override
        public String toString() {
            return "a letter";
        }
    }

    @GetMapping("/api/v1/journeys/{journey}/letter")
    LetterText letter(Who who, @PathVariable UUID journey, HttpServletRequest asked) throws IOException {
        Words words = messages.in(Collections.list(asked.getLocales()).toArray(Locale[]::new));
        Instant now = clock.instant();
        return workshop.page(who.person(), () -> {
            JourneyBook lived = JourneyBook.read(storage, who.person(), journey, _ -> Today.at(now), challenges, words);
            return new LetterText(
                    journey,
                    lived.journey().isOver(),
                    LetterView.of(words, lived).text(words));
        });
    }
}
