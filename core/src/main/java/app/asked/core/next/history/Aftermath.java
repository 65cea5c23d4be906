package app.asked.core.next.history;

import static java.util.Comparator.comparingDouble;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.WholeAsk;
import app.asked.core.care.Distress;
import app.asked.core.time.Moment;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How asks sit later, as far as it tells what is next. A check-in that serves several asks is one.
///
/// @param high whether the sting still was high distress
/// @param settled whether the asks are behind the person; null where it was skipped
/// @param minutes until they were, or, where they are not yet, that have passed
public record Aftermath(
        UUID id,
        Moment when,
        List<UUID> asks,
        boolean high,
        @Nullable Boolean settled,
        double minutes) implements Event {
    public static Stream<Aftermath> of(List<WholeAsk> asks) {
        return asks.stream()
                .flatMap(whole -> whole.checkIns().stream().map(checkIn -> of(whole, checkIn)))
                .collect(Collectors.toMap(
                        Aftermath::id, Function.identity(), BinaryOperator.maxBy(comparingDouble(Aftermath::minutes))))
                .values()
                .stream();
    }

    public static Aftermath of(WholeAsk whole, CheckIn checkIn) {
        Recovered recovered = checkIn.recovered();
        return new Aftermath(
                checkIn.id(),
                checkIn.when(),
                checkIn.asks(),
                Distress.isHigh(null, checkIn.sting()),
                recovered == null ? null : recovered != Recovered.NOT_YET,
                minutes(whole, checkIn));
    }

    private static double minutes(WholeAsk whole, CheckIn checkIn) {
        if (checkIn.recoveredMinutes() != null) {
            return checkIn.recoveredMinutes();
        }
        Integer end = checkIn.recovered() == null ? null : checkIn.recovered().minutes();
        long passed = Duration.between(whole.when().at(), checkIn.when().at()).toMinutes();
        return end == null ? Math.max(0, passed) : end;
    }
}
