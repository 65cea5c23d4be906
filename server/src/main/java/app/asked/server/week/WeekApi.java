package app.asked.server.week;

import app.asked.core.journey.Takeaway;
import app.asked.server.journey.JourneyWeek;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.TakeawayView;
import app.asked.server.journey.Today;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.api.Answers;
import app.asked.server.web.api.Listing;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/journeys/{journey}/weeks`, and reading the takeaway of one: what was written or, until then, a draft. Writing it
/// is the feature `journey`'s.
@RestController
@RequestMapping("/api/v1/journeys/{journey}/weeks")
class WeekApi {
    private final Storage storage;
    private final Answers answers;
    private final Messages messages;
    private final InstantSource clock;

    WeekApi(Storage storage, Answers answers, Messages messages, InstantSource clock) {
        this.storage = storage;
        this.answers = answers;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    Listing<WeekView> weeks(Who who, @PathVariable UUID journey) {
        Instant now = clock.instant();
        LookBack back = storage.read(
                tx -> LookBack.at(tx, who.person(), journey, Today.at(now)).orElseThrow(NotFound::new));
        return Listing.whole(back.weeks().reversed().stream().map(WeekView::of).toList());
    }

    @GetMapping("/{week}/takeaway")
    ResponseEntity<?> takeaway(Who who, @PathVariable UUID journey, @PathVariable int week, HttpServletRequest asked) {
        Words words = messages.in(Collections.list(asked.getLocales()).toArray(Locale[]::new));
        Instant now = clock.instant();
        return storage.read(tx -> {
            LookBack back =
                    LookBack.at(tx, who.person(), journey, Today.at(now)).orElseThrow(NotFound::new);
            Optional<Versioned<Takeaway>> written = Journeys.takeaway(tx, who.person(), new JourneyWeek(journey, week));
            return written.isPresent()
                    ? answers.found(written.get(), TakeawayView::of)
                    : ResponseEntity.ok(draft(tx, who.person(), words, back, week));
        });
    }

    private static TakeawayView draft(Tx tx, UUID person, Words words, LookBack back, int week) {
        return back.told(tx, person, week)
                .map(told -> TakeawayView.draft(DraftText.of(words, told, back.before(week))))
                .orElseThrow(NotFound::new);
    }
}
