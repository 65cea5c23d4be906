package app.asked.core.next.history;

import app.asked.core.journey.Going;
import app.asked.core.journey.Takeaway;
import app.asked.core.time.Moment;
import app.asked.core.words.Keyed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that was too much. Nothing is offered on its day, and easy challenges afterwards, until an ask is made
/// that was not too much; after harm, and where the practice makes things worse, for a week at least.
record Strain(Kind kind, Moment when) {
    enum Kind implements Keyed {
        DISTRESS(2, 0),
        WORSE(7, 7),
        HARM(7, 7);

        /// Days on which rest comes first.
        private final int rest;
        /// Days on which it is easy whatever is asked.
        private final int easy;

        Kind(int rest, int easy) {
            this.rest = rest;
            this.easy = easy;
        }
    }

    /// The newest that still holds on a day.
    static @Nullable Strain on(LocalDate day, History past, List<Takeaway> takeaways) {
        return Stream.concat(past.strains().stream(), of(takeaways).stream())
                .filter(strain -> strain.holds(day, past))
                .max(Comparator.comparing(Strain::when).thenComparing(Strain::kind))
                .orElse(null);
    }

    static Optional<Strain> of(AskEvent one) {
        if (one.what() == AskEvent.What.HARMED) {
            return Optional.of(new Strain(Kind.HARM, one.when()));
        }
        return one.high() ? Optional.of(new Strain(Kind.DISTRESS, one.when())) : Optional.empty();
    }

    /// What the newest word on how it is going says.
    private static Optional<Strain> of(List<Takeaway> takeaways) {
        return takeaways.stream()
                .filter(takeaway -> takeaway.going() != null)
                .max(Comparator.comparing(Takeaway::written).thenComparingInt(Takeaway::week))
                .filter(newest -> newest.going() == Going.MAKES_THINGS_WORSE)
                .map(newest -> new Strain(Kind.WORSE, newest.written()));
    }

    private boolean holds(LocalDate day, History past) {
        return day.isBefore(when.day().plusDays(kind.easy))
                || past.tries().stream().noneMatch(this::isCalmedBy);
    }

    private boolean isCalmedBy(AskEvent one) {
        return one.what() == AskEvent.What.WENT_AHEAD
                && !one.high()
                && one.when().day().isAfter(when.day());
    }

    boolean isOf(LocalDate day) {
        return !day.isAfter(when.day());
    }

    boolean wantsRest(LocalDate day) {
        return !day.isAfter(when.day().plusDays(kind.rest));
    }
}
