package app.asked.core.next;

import app.asked.core.journey.Energy;
import app.asked.core.journey.Takeaway;
import app.asked.core.words.Said;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a person stands today, and so how much is offered and what is said with it. What weighs most comes first.
record Footing(
        Load load,
        @Nullable Said easier,
        @Nullable Said rest,
        @Nullable Said care) {
    enum Load {
        USUAL,
        /// gentle at most
        LIGHT,
        /// well below the edge
        EASY,
        NOTHING
    }

    /// Days without an ask after which a person is back after a gap.
    private static final int GAP = 14;

    /// Energy, over a week, from which a lighter week is offered.
    private static final int LOW = 30;
    /// Energy today from which rest comes first: "None, I am empty".
    private static final int EMPTY = 10;

    static Footing on(LocalDate today, Facts facts, Past past) {
        Strain strain = Strain.on(today, past, facts.takeaways());
        if (strain != null) {
            return strained(strain, today);
        }
        if (facts.rests().stream().anyMatch(rest -> rest.day().equals(today))) {
            return new Footing(Load.NOTHING, null, Said.of("next.rest.chosen"), null);
        }
        Said rest = isEmpty(today, facts.energies()) ? Said.of("next.rest.empty") : null;
        Said easier = easier(today, facts, past);
        return new Footing(easier == null && rest == null ? Load.USUAL : Load.LIGHT, easier, rest, null);
    }

    private static Footing strained(Strain strain, LocalDate today) {
        String kind = strain.kind().key();
        Said rest = strain.wantsRest(today) ? Said.of("next.rest." + kind) : null;
        Said care = strain.wantsRest(today) ? Said.of("next.care." + kind) : null;
        return strain.isOf(today)
                ? new Footing(Load.NOTHING, null, rest, care)
                : new Footing(Load.EASY, Said.of("next.easier." + kind), rest, care);
    }

    private static @Nullable Said easier(LocalDate today, Facts facts, Past past) {
        List<Seen> tries = past.tries();
        if (!tries.isEmpty() && !tries.getFirst().when().day().isAfter(today.minusDays(GAP))) {
            return Said.of("next.easier.back");
        }
        if (turnedBackTwice(tries)) {
            return Said.of("next.easier.turned-back");
        }
        return isTired(today, facts) ? Said.of("next.easier.dip") : null;
    }

    private static boolean turnedBackTwice(List<Seen> tries) {
        List<Seen> lastTwo = tries.stream()
                .filter(one -> one.what() == Seen.What.WENT_AHEAD || one.what() == Seen.What.TURNED_BACK)
                .limit(2)
                .toList();
        return lastTwo.size() == 2 && lastTwo.stream().allMatch(one -> one.what() == Seen.What.TURNED_BACK);
    }

    /// Whether the energies of the last seven days, those of a week among them, are low on average.
    private static boolean isTired(LocalDate today, Facts facts) {
        return Stream.concat(
                                facts.energies().stream()
                                        .filter(energy -> isOfLastWeek(energy.day(), today))
                                        .map(Energy::energy),
                                facts.takeaways().stream()
                                        .filter(takeaway ->
                                                isOfLastWeek(takeaway.written().day(), today))
                                        .map(Takeaway::energy))
                        .filter(Objects::nonNull)
                        .mapToInt(Scale::value)
                        .average()
                        .orElse(100)
                <= LOW;
    }

    private static boolean isOfLastWeek(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusDays(7)) && !day.isAfter(today);
    }

    private static boolean isEmpty(LocalDate today, List<Energy> energies) {
        return energies.stream()
                .anyMatch(
                        energy -> energy.day().equals(today) && energy.energy().value() <= EMPTY);
    }
}
