package app.asked.lab.essay;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Takeaway;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Chosen;
import app.asked.core.words.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Asks and weeks of the essay's month, from `essay-month.csv`: those figures of the demo's month that tell what is
/// next. The answers are the essay's; every figure is illustrative.
final class EssayMonth {
    static final int DAYS = 28;

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final UUID JOURNEY = new UUID(0, 0);
    private static final int COLUMNS = 8;

    private final List<WholeAsk> asks = new ArrayList<>();
    private final List<Takeaway> takeaways = new ArrayList<>();

    EssayMonth() {
        for (String row : text().lines().skip(1).toList()) {
            String[] cells = row.split(",", COLUMNS);
            int day = Integer.parseInt(cells[1]);
            if (cells[0].equals("week")) {
                takeaways.add(takeaway(day, scale(cells[2])));
            } else {
                asks.add(ask(day, cells));
            }
        }
    }

    static LocalDate date(int day) {
        return FIRST.plusDays(day - 1L);
    }

    /// Those of a day, in their order.
    List<WholeAsk> asksOn(int day) {
        return asks.stream().filter(ask -> ask.when().day().equals(date(day))).toList();
    }

    /// What was written of a week on its last day.
    List<Takeaway> takeawaysOn(int day) {
        return takeaways.stream()
                .filter(takeaway -> takeaway.written().day().equals(date(day)))
                .toList();
    }

    static String text() {
        try (InputStream csv = Objects.requireNonNull(EssayMonth.class.getResourceAsStream("essay-month.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private WholeAsk ask(int day, String... cells) {
        Moment when = moment(day, LocalTime.of(16, 0).plusMinutes(asks.size()));
        ChallengeId challenge = cells[2].isEmpty() ? null : new ChallengeId(cells[2]);
        Ask ask = new Ask(
                new UUID(1, asks.size()),
                JOURNEY,
                challenge,
                Version.AS_IS,
                null,
                null,
                null,
                when,
                List.of(),
                List.of(),
                null,
                null);
        Forecast forecast =
                new Forecast(when, new Chance(Integer.parseInt(cells[3])), scale(cells[4]), null, null, null, false);
        return new WholeAsk(ask, forecast, answer(when, cells), null, null, List.of());
    }

    private static Answer answer(Moment when, String... cells) {
        Sting sting = cells[7].isEmpty() ? null : new Sting(scale(cells[7]), null);
        Outcome outcome = outcome(cells[5]);
        return new Answer(
                when,
                null,
                outcome,
                Set.of(),
                scale(cells[6]),
                sting,
                Chosen.none(),
                Chosen.none(),
                null,
                null,
                Set.of(),
                Set.of(),
                false,
                null,
                null,
                null);
    }

    private static Outcome outcome(String key) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.key().equals(key)) {
                return outcome;
            }
        }
        throw new IllegalStateException("no answer is called " + key);
    }

    private static Takeaway takeaway(int day, @Nullable Scale energy) {
        return new Takeaway(
                JOURNEY, day / 7, null, null, energy, null, null, null, false, moment(day, LocalTime.of(19, 0)));
    }

    private static Moment moment(int day, LocalTime time) {
        return Moment.of(date(day).atTime(time).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static Scale scale(String value) {
        return new Scale(Integer.parseInt(value));
    }
}
