package app.asked.server.story;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.Takeaway;
import app.asked.core.shape.Ids;
import app.asked.core.story.Story;
import app.asked.server.ask.Asks;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.JourneyWeek;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.UUID;

/// What an address says that a story is of.
final class Beginnings {
    private Beginnings() {}

    /// @param query names an ask, or a journey and the number of a week of it; or nothing
    static Beginning of(Tx tx, UUID person, Form query, Words words) {
        UUID ask = Ids.parse(query.value("ask"));
        if (ask != null) {
            List<WholeAsk> found = StoryRead.asks(tx, person, List.of(ask));
            if (found.isEmpty()) {
                throw new NotFound();
            }
            return Beginning.of(found, words);
        }
        UUID journey = Ids.parse(query.value("journey"));
        return journey == null || !query.value("week").matches("\\d{1,2}")
                ? Beginning.BLANK
                : ofWeek(tx, person, journey, query, words);
    }

    private static Beginning ofWeek(Tx tx, UUID person, UUID journey, Form query, Words words) {
        int number = Integer.parseInt(query.value("week"));
        JourneyToday found = Journeys.find(tx, person, journey, LocalNow.of(tx, person, query))
                .orElseThrow(NotFound::new);
        JourneyCalendar calendar = found.calendar();
        List<UUID> ids = Asks.numbers(tx, person).stream()
                .filter(ask -> journey.equals(ask.ask().journey()))
                .filter(WholeAsk::isOver)
                .filter(ask -> isIn(calendar, ask, number))
                .map(ask -> ask.ask().id())
                .limit(Story.MOST_ASKS)
                .toList();
        Takeaway takeaway = Journeys.takeaway(tx, person, new JourneyWeek(journey, number))
                .map(Versioned::value)
                .orElse(null);
        return Beginning.of(StoryRead.asks(tx, person, ids), takeaway, words);
    }

    private static boolean isIn(JourneyCalendar calendar, WholeAsk ask, int week) {
        JourneyCalendar.Place place = calendar.at(ask.when().day());
        return place != null && place.week() == week;
    }
}
