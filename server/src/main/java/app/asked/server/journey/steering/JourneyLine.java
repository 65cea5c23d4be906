package app.asked.server.journey.steering;

import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar.Place;
import app.asked.server.journey.JourneyToday;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.List;

/// A journey in a few words: its name, its days, how it stands.
public record JourneyLine(String name, String days, String state, String href) {
    static List<JourneyLine> of(Words words, List<JourneyToday> journeys) {
        return journeys.stream().map(journey -> of(words, journey)).toList();
    }

    public static JourneyLine of(Words words, JourneyToday journey) {
        return new JourneyLine(
                words.say("journeys.kind." + journey.journey().kind().key()),
                days(words, journey),
                state(words, journey),
                "/journeys/" + journey.journey().id());
    }

    private static String days(Words words, JourneyToday journey) {
        LocalDate starts = journey.journey().starts();
        LocalDate last = journey.last();
        return last == null
                ? words.say("journeys.from", "day", DayFormat.day(words, starts))
                : DayFormat.span(words, starts, last);
    }

    private static String state(Words words, JourneyToday today) {
        Journey journey = today.journey();
        return switch (today.state()) {
            case AHEAD -> words.say("journeys.state.ahead", "day", DayFormat.day(words, journey.starts()));
            case ACTIVE -> active(words, today);
            case PAUSED -> words.say("journeys.state.paused");
            case OVER -> words.say(journey.finished() == null ? "journeys.state.over" : "journeys.state.ended");
        };
    }

    private static String active(Words words, JourneyToday today) {
        Place place = today.place();
        return place == null
                ? words.say("journeys.state.over")
                : words.say(
                        "journeys.state.active",
                        "day",
                        place.day(),
                        "length",
                        today.journey().length(),
                        "week",
                        place.week());
    }
}
