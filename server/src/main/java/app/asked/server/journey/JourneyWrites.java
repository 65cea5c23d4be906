package app.asked.server.journey;

import app.asked.core.journey.Avoided;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Pull;
import app.asked.core.journey.Takeaway;
import app.asked.core.shape.Problem;
import app.asked.server.storage.Repository;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules that hold between the things of a journey, wherever a write comes from: one journey that is not over,
/// pauses that lie in theirs and apart, three avoided things open, pulls to avoid a thing
/// that there is, takeaways of weeks that there are.
@CheckReturnValue
public final class JourneyWrites {
    private JourneyWrites() {}

    public static WriteResult<Journey> put(Tx tx, Journey journey, @Nullable Long ifMatch, Today today) {
        List<Pause> pauses = Journeys.pauses(tx, tx.person(), journey.id());
        return isInTheWay(tx, JourneyToday.of(journey, pauses, today), today)
                ? new WriteResult.Conflict<>(JourneyConflict.ONE_JOURNEY)
                : VersionedWrites.put(tx, Journeys.JOURNEYS, journey.id(), journey, ifMatch);
    }

    public static WriteResult<Pause> put(Tx tx, Pause pause, @Nullable Long ifMatch, Today today) {
        Optional<Journey> journey = Journeys.find(tx, tx.person(), pause.journey());
        boolean elsewhere = Journeys.PAUSES
                .find(tx, tx.person(), pause.id())
                .filter(kept -> !kept.value().journey().equals(pause.journey()))
                .isPresent();
        if (journey.isEmpty() || elsewhere) {
            return new WriteResult.NotFound<>();
        }
        List<Pause> others = Journeys.pauses(tx, tx.person(), pause.journey()).stream()
                .filter(other -> !other.id().equals(pause.id()))
                .toList();
        List<Problem> problems = problems(pause, JourneyToday.of(journey.get(), others, today));
        if (!problems.isEmpty()) {
            return new WriteResult.Invalid<>(problems);
        }
        List<Pause> all = Stream.concat(others.stream(), Stream.of(pause)).toList();
        return isInTheWay(tx, JourneyToday.of(journey.get(), all, today), today)
                ? new WriteResult.Conflict<>(JourneyConflict.ONE_JOURNEY)
                : VersionedWrites.put(tx, Journeys.PAUSES, pause.id(), pause, ifMatch);
    }

    public static WriteResult<Avoided> put(Tx tx, Avoided avoided, @Nullable Long ifMatch) {
        long others = Journeys.avoided(tx, tx.person()).stream()
                .filter(other -> other.asked() == null && !other.id().equals(avoided.id()))
                .count();
        return avoided.asked() == null && others >= Avoided.MOST_OPEN
                ? new WriteResult.Conflict<>(JourneyConflict.THREE_AVOIDED)
                : VersionedWrites.put(tx, Journeys.AVOIDED, avoided.id(), avoided, ifMatch);
    }

    public static WriteResult<Pull> put(Tx tx, Pull pull, @Nullable Long ifMatch) {
        boolean elsewhere = Journeys.PULLS
                .find(tx, tx.person(), pull.id())
                .filter(kept -> !kept.value().avoided().equals(pull.avoided()))
                .isPresent();
        return elsewhere
                        || Journeys.findAvoided(tx, tx.person(), pull.avoided()).isEmpty()
                ? new WriteResult.NotFound<>()
                : VersionedWrites.put(tx, Journeys.PULLS, pull.id(), pull, ifMatch);
    }

    public static WriteResult<Takeaway> put(Tx tx, Takeaway takeaway, @Nullable Long ifMatch) {
        JourneyWeek week = JourneyWeek.of(takeaway);
        return hasWeek(tx, week)
                ? VersionedWrites.put(tx, Journeys.TAKEAWAYS, week, takeaway, ifMatch)
                : new WriteResult.NotFound<>();
    }

    /// Writes over whatever is there, also over what is gone: somebody at a page sees what they do.
    public static <K, T> WriteResult<T> set(Tx tx, Repository<K, T> repository, K key, T value) {
        Long rev = repository.find(tx, tx.person(), key).map(Versioned::rev).orElse(null);
        return VersionedWrites.put(tx, repository, key, value, rev);
    }

    private static boolean hasWeek(Tx tx, JourneyWeek week) {
        return Journeys.find(tx, tx.person(), week.journey())
                .filter(journey -> week.week() >= 1 && week.week() <= new JourneyCalendar(journey, List.of()).weeks())
                .isPresent();
    }

    /// Whether both this journey and another one are not over.
    private static boolean isInTheWay(Tx tx, JourneyToday journey, Today today) {
        return !journey.isOver()
                && Journeys.allToday(tx, tx.person(), today).stream()
                        .anyMatch(other -> !other.isOver()
                                && !other.journey()
                                        .id()
                                        .equals(journey.journey().id()));
    }

    private static List<Problem> problems(Pause pause, JourneyToday without) {
        LocalDate end = without.ends();
        boolean within = !pause.from().isBefore(without.journey().starts())
                && (end == null || !pause.from().isAfter(end));
        if (!within) {
            return List.of(problem(pause, "pause-in-journey"));
        }
        boolean apart = without.pauses().stream().noneMatch(other -> overlap(pause, other));
        return apart ? List.of() : List.of(problem(pause, "pause-apart"));
    }

    private static boolean overlap(Pause one, Pause other) {
        return other.covers(one.from()) || one.covers(other.from());
    }

    private static Problem problem(Pause pause, String rule) {
        return new Problem(
                "/from", Problem.Code.RULE, Map.of("rule", rule), pause.from().toString());
    }
}
