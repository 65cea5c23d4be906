package app.asked.core.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the pull to avoid what a person named may be rated on a day. Four weeks lie between two times: sooner than
/// that, one would rate the mood.
public sealed interface PullTurn {
    int DAYS_BETWEEN = 28;

    /// How many things that were asked since are rated beside those that stand open.
    int ASKED_SINCE = 3;

    /// It is offered.
    record Offered() implements PullTurn {}

    /// It was skipped not long ago, and is there for whoever looks for it.
    record OnRequest() implements PullTurn {}

    /// It was rated not long ago.
    record Waits(LocalDate last, LocalDate next) implements PullTurn {}

    /// There is nothing to rate.
    record Nothing() implements PullTurn {}

    /// Of what is there; the pulls of other things do not count.
    static PullTurn of(List<Avoided> avoided, List<Pull> pulls, LocalDate today) {
        if (rated(avoided, pulls).isEmpty()) {
            return new Nothing();
        }
        Set<UUID> things = avoided.stream().map(Avoided::id).collect(Collectors.toSet());
        LocalDate since = today.minusDays(DAYS_BETWEEN);
        List<Pull> recent = pulls.stream()
                .filter(pull ->
                        things.contains(pull.avoided()) && pull.when().day().isAfter(since))
                .toList();
        return recent.stream()
                .filter(pull -> pull.pull() != null)
                .map(pull -> pull.when().day())
                .max(Comparator.naturalOrder())
                .<PullTurn>map(last -> new Waits(last, last.plusDays(DAYS_BETWEEN)))
                .orElseGet(() -> recent.isEmpty() ? new Offered() : new OnRequest());
    }

    /// What is rated: what stands open, and what was asked since, as long as it was rated before.
    static List<Avoided> rated(List<Avoided> avoided, List<Pull> pulls) {
        Stream<Avoided> open = avoided.stream().filter(each -> each.asked() == null);
        Stream<Avoided> asked = avoided.stream()
                .filter(each -> each.asked() != null && isRated(each, pulls))
                .sorted(Comparator.comparing((Avoided each) ->
                                Optional.ofNullable(each.asked()).orElseThrow())
                        .reversed())
                .limit(ASKED_SINCE);
        return Stream.concat(open, asked).toList();
    }

    private static boolean isRated(Avoided avoided, List<Pull> pulls) {
        return pulls.stream().anyMatch(pull -> pull.avoided().equals(avoided.id()) && pull.pull() != null);
    }
}
