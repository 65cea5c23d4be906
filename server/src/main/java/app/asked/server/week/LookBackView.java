package app.asked.server.week;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.week.Arc;
import app.asked.core.journey.week.JourneyEnd;
import app.asked.core.journey.week.WeekFacts;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.steering.JourneyLine;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.HillView;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.Shown;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A look back at a journey. It opens on the week that it is now, or that is over and still to be read; at the end of a
/// journey, on its end.
///
/// @param hill absent before the first week
/// @param opens the card of the week that it opens on; absent before the journey and after it
/// @param which key of the words that say which week that is
/// @param weeks the other weeks: the latest first while the journey goes on, in their order after it
/// @param earlier the address that shows earlier weeks as well; absent where all are shown
/// @param end the words at the end; absent while it goes on
public record LookBackView(
        String journey,
        String name,
        String days,
        String heading,
        String says,
        @Nullable HillView hill,
        @Nullable WeekTable table,
        @Nullable WeekCardView opens,
        String which,
        List<WeekCardView> weeks,
        @Nullable String earlier,
        @Nullable String end,
        Shown<ItemView> others) {
    /// The week's timeline has all of them.
    private static final int MOST_ROWS = 30;

    /// A hundred days are shown whole. A busy year is not: its thousand doors would be drawn twice.
    private static final int MOST_DOORS = 120;

    static LookBackView of(
            Words words, LookBack back, List<JourneyToday> all, Doors doors, Map<UUID, WholeAsk> told, Form query) {
        JourneyLine line = JourneyLine.of(words, back.journey());
        boolean over = back.journey().isOver();
        Arc arc = new Arc(back.weeks());
        Shown<WeekFacts> latest =
                Shown.of(back.weeks().reversed(), roomFor(back.weeks()), query, "/journey?of=" + back.id(), "weeks");
        List<WeekFacts> weeks = latest.items().reversed();
        WeekFacts opens = back.opensOn().orElse(null);
        List<WeekFacts> others = opens == null
                ? weeks
                : weeks.reversed().stream().filter(week -> !week.equals(opens)).toList();
        return new LookBackView(
                back.id().toString(),
                line.name(),
                line.days(),
                words.say(
                        "week.look-back.heading",
                        "asks",
                        arc.made().size(),
                        "weeks",
                        back.weeks().size()),
                says(words, back),
                weeks.isEmpty() ? null : hill(words, weeks, doors),
                weeks.isEmpty() ? null : WeekTable.of(words, weeks),
                opens == null ? null : opens(words, back, opens, doors, told),
                opens == null || opens.equals(weeks.getLast()) ? "week.now" : "week.over",
                others.stream()
                        .map(week -> WeekCardView.of(words, back, week, doors, told))
                        .toList(),
                latest.more(),
                over ? words.say(JourneyEnd.of(arc).words()) : null,
                Shown.of(others(back, all), query, "/journey?of=" + back.id(), "others")
                        .as(each -> other(words, each)));
    }

    /// How many of the latest weeks there is room for; the last one in any case.
    private static int roomFor(List<WeekFacts> weeks) {
        int room = 0;
        int doors = 0;
        for (WeekFacts week : weeks.reversed()) {
            doors += week.made().size();
            if (doors > MOST_DOORS) {
                break;
            }
            room++;
        }
        return Math.max(room, 1);
    }

    private static List<JourneyToday> others(LookBack back, List<JourneyToday> all) {
        return all.stream()
                .filter(each -> !each.journey().id().equals(back.id()))
                .toList();
    }

    private static ItemView other(Words words, JourneyToday journey) {
        JourneyLine line = JourneyLine.of(words, journey);
        return new ItemView(
                null,
                line.name(),
                null,
                line.days(),
                "/journey?of=" + journey.journey().id());
    }

    private static String says(Words words, LookBack back) {
        JourneyToday journey = back.journey();
        if (journey.state() == JourneyCalendar.State.AHEAD) {
            return words.say(
                    "week.look-back.ahead",
                    "day",
                    DayFormat.day(words, journey.journey().starts()));
        }
        boolean ground = back.weeks().stream().anyMatch(week -> week.energy() != null);
        return words.say(ground ? "week.look-back.says.energy" : "week.look-back.says");
    }

    static HillView hill(Words words, List<WeekFacts> weeks, Doors doors) {
        return HillView.of(
                words,
                weeks.stream()
                        .map(week -> new HillView.Week(
                                week.number(),
                                week.energy(),
                                week.made().stream().map(doors::door).toList()))
                        .toList());
    }

    private static WeekCardView opens(
            Words words, LookBack back, WeekFacts week, Doors doors, Map<UUID, WholeAsk> told) {
        List<WholeAsk> asks = WeekCardView.shown(week).reversed();
        return WeekCardView.of(words, back, week, doors, told)
                .telling(
                        asks.stream()
                                .limit(MOST_ROWS)
                                .map(ask -> told.getOrDefault(ask.ask().id(), ask))
                                .map(doors::row)
                                .toList(),
                        asks.size() > MOST_ROWS);
    }
}
