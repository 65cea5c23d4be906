package app.asked.server.week;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Keyed;
import app.asked.server.ask.later.FoundLine;
import app.asked.server.journey.JourneyToday;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks, the newest first, month by month.
///
/// @param search what the person may narrow it by; absent where it is narrowed enough
/// @param more the address of earlier ones; absent at the end
public record TimelineView(
        @Nullable Search search,
        boolean narrows,
        List<Month> months,
        @Nullable String more) {
    public record Month(String name, List<ItemView> asks) {}

    /// The form above it. Weeks are those of one journey; without a journey there are none.
    public record Search(String q, List<Choice> answers, String of, List<Choice> weeks) {
        static Search of(Words words, TimelineQuery query, @Nullable JourneyToday journey) {
            return new Search(
                    query.q(),
                    answerChoices(words, query.stands()),
                    journey == null ? "" : journey.journey().id().toString(),
                    journey == null ? List.of() : weekChoices(words, journey, query.week()));
        }
    }

    /// A line of a list to choose from.
    public record Choice(String value, String label, boolean chosen) {}

    /// @param q what was looked for; blank where nothing was
    static List<Month> months(Words words, Doors doors, List<WholeAsk> newest, String q) {
        Map<LocalDate, List<ItemView>> months = new LinkedHashMap<>();
        newest.forEach(ask -> months.computeIfAbsent(ask.when().day().withDayOfMonth(1), _ -> new ArrayList<>())
                .add(row(doors, ask, q)));
        return months.entrySet().stream()
                .map(month -> new Month(DayFormat.month(words, month.getKey()), month.getValue()))
                .toList();
    }

    private static ItemView row(Doors doors, WholeAsk ask, String q) {
        ItemView row = doors.row(ask);
        return q.isBlank() ? row : FoundLine.of(ask, q).map(row::saying).orElse(row);
    }

    private static List<Choice> answerChoices(Words words, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("", words.say("timeline.answer.any"), chosen));
        Stream.of(Outcome.values()).forEach(answer -> choices.add(choice(words, "answer.", answer, chosen)));
        TimelineQuery.STATES.forEach(state -> choices.add(choice(words, "week.ask.", state, chosen)));
        return List.copyOf(choices);
    }

    private static List<Choice> weekChoices(Words words, JourneyToday journey, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("", words.say("timeline.week.any"), chosen));
        LocalDate last = journey.last();
        LocalDate until = last != null && last.isBefore(journey.today()) ? last : journey.today();
        journey.calendar().weeksUpTo(until).forEach(week -> {
            String number = Integer.toString(week.number());
            choices.add(choice(number, words.say("week.name", "week", week.number()), chosen));
        });
        return List.copyOf(choices);
    }

    private static Choice choice(Words words, String label, Keyed value, String chosen) {
        return choice(value.key(), words.say(label + value.key()), chosen);
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
