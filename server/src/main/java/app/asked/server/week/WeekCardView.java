package app.asked.server.week;

import app.asked.core.ask.AskState;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.Telling;
import app.asked.core.journey.Takeaway;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Prose;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A week on a card: its title, its doors, its counts, what it taught and its best no.
///
/// @param rows its asks, where they are told one by one
/// @param doors the first of its asks
/// @param asks the page that tells them; absent where there are none, or the rows are all
/// @param takeaway what was written; absent where nothing was
/// @param end the week's end, to write or to change
/// @param story where a story of it begins, once something was written
public record WeekCardView(
        String id,
        String title,
        String days,
        List<DoorView> doors,
        String counts,
        @Nullable String mood,
        List<ItemView> rows,
        @Nullable String asks,
        boolean written,
        @Nullable String takeaway,
        @Nullable BestNo bestNo,
        String end,
        @Nullable String story) {
    private static final int MOST_DOORS = 15;

    /// The best no of a week, and the sentence to pass on, which names nobody.
    public record BestNo(ItemView ask, @Nullable String telling) {}

    /// @param told asks with their words, by their ids: those of the best no and of the rows
    static WeekCardView of(Words words, LookBack back, WeekFacts week, Doors doors, Map<UUID, WholeAsk> told) {
        Takeaway takeaway = week.takeaway();
        Prose text = text(words, back, week, told);
        List<WholeAsk> shown = shown(week);
        return new WeekCardView(
                "week-" + week.number(),
                title(words, week),
                days(words, week),
                shown.stream().limit(MOST_DOORS).map(doors::door).toList(),
                Counts.of(words, week),
                Counts.mood(words, week),
                List.of(),
                shown.isEmpty() ? null : "/timeline?of=" + back.id() + "&week=" + week.number(),
                takeaway != null,
                text == null ? null : text.text(),
                bestNo(words, takeaway, doors, told),
                "/journey/weeks/" + week.number() + "?of=" + back.id(),
                takeaway == null ? null : "/stories/new?journey=" + back.id() + "&week=" + week.number());
    }

    /// With its asks one by one, latest first.
    ///
    /// @param hasMore whether these are only the first
    WeekCardView telling(List<ItemView> rows, boolean hasMore) {
        String rest = hasMore ? asks : null;
        return new WeekCardView(
                id, title, days, doors, counts, mood, rows, rest, written, takeaway, bestNo, end, story);
    }

    /// All but those in which something bad happened: nothing of that comes back by itself.
    static List<WholeAsk> shown(WeekFacts week) {
        return week.asks().stream()
                .filter(ask -> ask.state() != AskState.HARMED)
                .toList();
    }

    /// In the person's words, or the draft that they left as it was.
    private static @Nullable Prose text(Words words, LookBack back, WeekFacts week, Map<UUID, WholeAsk> told) {
        Takeaway takeaway = week.takeaway();
        if (takeaway == null || !takeaway.keepsDraft()) {
            return takeaway == null ? null : takeaway.text();
        }
        return back.draft(
                words,
                week.with(week.asks().stream()
                        .map(ask -> told.getOrDefault(ask.ask().id(), ask))
                        .toList()));
    }

    public static String title(Words words, WeekFacts week) {
        Takeaway takeaway = week.takeaway();
        return takeaway == null || takeaway.title() == null
                ? words.say("week.name", "week", week.number())
                : words.say(
                        "week.named",
                        "week",
                        week.number(),
                        "title",
                        takeaway.title().text());
    }

    public static String days(Words words, WeekFacts week) {
        LocalDate from = week.week().from();
        LocalDate to = week.week().to();
        return to == null
                ? words.say("journeys.from", "day", DayFormat.day(words, from))
                : DayFormat.span(words, from, to);
    }

    private static @Nullable BestNo bestNo(
            Words words, @Nullable Takeaway takeaway, Doors doors, Map<UUID, WholeAsk> told) {
        WholeAsk ask = takeaway == null || takeaway.bestNo() == null ? null : told.get(takeaway.bestNo());
        if (ask == null || !ask.gotNo()) {
            return null;
        }
        String telling =
                Telling.of(ask, doors.challenge(ask)).stream().map(words::say).collect(Collectors.joining(" "));
        return new BestNo(doors.row(ask), telling.isEmpty() ? null : telling);
    }
}
