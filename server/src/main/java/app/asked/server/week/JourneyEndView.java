package app.asked.server.week;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Going;
import app.asked.core.journey.Takeaway;
import app.asked.core.journey.week.Arc;
import app.asked.core.journey.week.JourneyEnd;
import app.asked.core.journey.week.WeekFacts;
import app.asked.server.journey.steering.JourneyLine;
import app.asked.server.web.look.HillView;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The end of a journey: what it held, week by week, and what may come now.
///
/// @param gently whether its last words were that it makes things worse: then nothing new is offered
public record JourneyEndView(
        String journey,
        String name,
        String days,
        String held,
        String words,
        @Nullable HillView hill,
        List<Told> weeks,
        List<ItemView> bestNoes,
        boolean gently,
        String back) {
    /// A week in two lines.
    public record Told(String title, String counts) {}

    /// @param told the best no's with their words, by their ids
    static JourneyEndView of(Words words, LookBack back, Doors doors, Map<UUID, WholeAsk> told) {
        JourneyLine line = JourneyLine.of(words, back.journey());
        JourneyEnd end = JourneyEnd.of(new Arc(back.weeks()));
        return new JourneyEndView(
                back.id().toString(),
                line.name(),
                line.days(),
                words.say(end.held()),
                words.say(end.words()),
                back.weeks().isEmpty() ? null : LookBackView.hill(words, back.weeks(), doors),
                back.weeks().stream()
                        .map(week -> new Told(WeekCardView.title(words, week), line(words, week)))
                        .toList(),
                back.bestNoes().stream()
                        .map(told::get)
                        .filter(Objects::nonNull)
                        .filter(WholeAsk::gotNo)
                        .map(doors::row)
                        .toList(),
                isWorse(back.weeks()),
                "/journey?of=" + back.id());
    }

    private static String line(Words words, WeekFacts week) {
        String counts = Counts.of(words, week);
        String mood = Counts.mood(words, week);
        return mood == null ? counts : counts + " · " + mood;
    }

    private static boolean isWorse(List<WeekFacts> weeks) {
        return weeks.reversed().stream()
                .map(WeekFacts::takeaway)
                .filter(Objects::nonNull)
                .map(Takeaway::going)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(Going.MAKES_THINGS_WORSE::equals)
                .isPresent();
    }
}
