package app.asked.lab.essay;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.planner.Planner;
import app.asked.core.next.planner.PlannerState;
import app.asked.core.words.Said;
import app.asked.lab.people.Street;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The essay's month day by day: what the planner offers in the morning, knowing what came before, and what she asked.
public final class Replay {
    private final Street street;
    private final Messages messages;
    private final EssayMonth month = new EssayMonth();
    private final PlannerState learned;

    public Replay(Street street, Messages messages) {
        this.street = street;
        this.messages = messages;
        learned = PlannerState.nothing(street.challenges(), Tuning.DEFAULT);
    }

    /// A day of it.
    ///
    /// @param offered titles, each with its expected fear and chance of a no, the best first
    /// @param why the reason for the first
    /// @param said what else the planner says
    /// @param asked what she asked, and the answer
    public record Day(int day, List<String> offered, String why, String said, String asked) {}

    public List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (int day = 1; day <= EssayMonth.DAYS; day++) {
            Next next = next(day);
            days.add(new Day(
                    day,
                    next.offered().stream().map(Replay::told).toList(),
                    next.offered().isEmpty()
                            ? ""
                            : messages.text(next.offered().getFirst().reason()),
                    said(next),
                    asked(day)));
            month.asksOn(day).forEach(learned::learn);
            month.takeawaysOn(day).forEach(learned::learn);
        }
        return days;
    }

    private Next next(int day) {
        return Planner.next(learned, Wish.NONE, EssayMonth.date(day));
    }

    private static String told(Next.Offered offered) {
        return offered.title().text() + " (fear " + offered.fear().value() + ", no "
                + offered.chanceOfNo().value() + " %)";
    }

    private String said(Next next) {
        return Stream.<@Nullable Said>of(next.rest(), next.easier(), next.noes())
                .filter(Objects::nonNull)
                .map(messages::text)
                .collect(Collectors.joining(" "));
    }

    private String asked(int day) {
        return month.asksOn(day).stream()
                .map(whole -> title(whole) + ": "
                        + Objects.requireNonNull(whole.answer()).answer().key().replace('-', ' '))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String title(WholeAsk whole) {
        ChallengeId id = whole.ask().challenge();
        return id == null
                ? "Something of her own"
                : street.challenge(street.find(id, whole.ask().version()))
                        .title()
                        .text();
    }
}
