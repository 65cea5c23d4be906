package app.asked.server.journey.steering;

import app.asked.core.journey.Pace;
import app.asked.core.journey.Pause;
import app.asked.server.journey.JourneyToday;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.Shown;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;

/// What a journey is: its pace, when it paused, and what to do with it. What its weeks taught is told where one looks
/// back.
///
/// @param begun whether any of it can be told yet
public record JourneyPageView(
        JourneyLine line, String pace, boolean begun, Shown<String> pauses, SteeringView steering) {
    static JourneyPageView of(Words words, JourneyToday journey, Form query) {
        String path = "/journeys/" + journey.journey().id();
        return new JourneyPageView(
                JourneyLine.of(words, journey),
                pace(words, journey.journey().pace()),
                !journey.calendar().weeksUpTo(journey.today()).isEmpty(),
                Shown.of(journey.pauses(), query, path, "pauses").as(pause -> pause(words, pause)),
                SteeringView.of(journey, path));
    }

    private static String pace(Words words, Pace pace) {
        return pace.least() == pace.most()
                ? words.say("journeys.pace", "count", pace.most())
                : words.say("journeys.pace.between", "least", pace.least(), "most", pace.most());
    }

    private static String pause(Words words, Pause pause) {
        LocalDate to = pause.to();
        return to == null
                ? words.say("journeys.paused-since", "day", DayFormat.day(words, pause.from()))
                : DayFormat.span(words, pause.from(), to);
    }
}
