package app.asked.server.journey.steering;

import app.asked.core.journey.Pace;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Takeaway;
import app.asked.server.journey.JourneyToday;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.Shown;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A journey to read: what it is, what its weeks taught, when it paused.
public record JourneyPageView(
        JourneyLine line, String pace, List<Taught> weeks, Shown<String> pauses, SteeringView steering) {
    /// What a week taught.
    public record Taught(String title, @Nullable String text) {
        static Taught of(Words words, Takeaway takeaway) {
            String week = words.say("journeys.week", "week", takeaway.week());
            return new Taught(
                    takeaway.title() == null
                            ? week
                            : words.say(
                                    "journeys.week.titled",
                                    "week",
                                    takeaway.week(),
                                    "title",
                                    takeaway.title().text()),
                    takeaway.text() == null ? null : takeaway.text().text());
        }
    }

    static JourneyPageView of(Words words, JourneyToday journey, List<Takeaway> takeaways, Form query) {
        String path = "/journeys/" + journey.journey().id();
        return new JourneyPageView(
                JourneyLine.of(words, journey),
                pace(words, journey.journey().pace()),
                takeaways.stream().map(takeaway -> Taught.of(words, takeaway)).toList(),
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
