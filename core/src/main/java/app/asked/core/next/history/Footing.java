package app.asked.core.next.history;

import app.asked.core.journey.Energy;
import app.asked.core.words.Said;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a person stands today, and so how much is offered and what is said with it. What weighs most comes first.
public record Footing(
        Load load,
        @Nullable Said easier,
        @Nullable Said rest,
        @Nullable Said care) {
    public enum Load {
        USUAL,
        /// gentle at most
        LIGHT,
        /// well below the edge
        EASY,
        NOTHING
    }

    /// Days without an ask after which a person is back after a gap.
    private static final int GAP = 14;

    /// Energy today from which rest comes first: "None, I am empty".
    private static final int EMPTY = 10;

    /// How the person stands today.
    ///
    /// @param wornOut whether asking has made the person too tired
    public static Footing on(LocalDate today, DayRecords days, History past, boolean wornOut) {
        Strain strain = Strain.on(today, past, days.takeaways());
        if (strain != null) {
            return strained(strain, today);
        }
        if (days.rests().stream().anyMatch(rest -> rest.day().equals(today))) {
            return new Footing(Load.NOTHING, null, Said.of("next.rest.chosen"), null);
        }
        Said rest = rest(today, days, past, wornOut);
        Said easier = easier(today, days, past);
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

    private static @Nullable Said rest(LocalDate today, DayRecords days, History past, boolean wornOut) {
        if (isEmpty(today, days.energies())) {
            return Said.of("next.rest.empty");
        }
        if (past.isUnsettled(today)) {
            return Said.of("next.rest.not-yet");
        }
        return wornOut ? Said.of("next.rest.worn-out") : null;
    }

    private static @Nullable Said easier(LocalDate today, DayRecords days, History past) {
        List<AskEvent> tries = past.tries();
        if (!tries.isEmpty() && !tries.getFirst().when().day().isAfter(today.minusDays(GAP))) {
            return Said.of("next.easier.back");
        }
        if (past.turnedBack().again()) {
            return Said.of("next.easier.turned-back");
        }
        Dipping dipping = Dipping.on(today, days, past);
        return dipping == null ? null : Said.of("next.easier." + dipping.key());
    }

    private static boolean isEmpty(LocalDate today, List<Energy> energies) {
        return energies.stream()
                .anyMatch(
                        energy -> energy.day().equals(today) && energy.energy().value() <= EMPTY);
    }
}
