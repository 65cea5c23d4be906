package app.asked.core.journey.today;

import app.asked.core.ask.AskState;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Energy;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.Rest;
import app.asked.core.journey.week.Dip;
import app.asked.core.journey.week.Weeks;
import app.asked.core.time.Moment;
import app.asked.core.words.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What Today says first. A greeting never counts: not the days away, not the asks not made.
///
/// @param lighter the offer of a lighter week, in a dip
public record Greeting(Said words, @Nullable Said lighter) {
    /// Whoever left no trace for two weeks comes back.
    private static final int AWAY_DAYS = 14;

    /// While no journey is chosen.
    public static Greeting beforeAJourney() {
        return of("before");
    }

    /// While none is under way, and the last one has ended lately.
    public static Greeting afterAJourney() {
        return of("over");
    }

    /// On a journey.
    ///
    /// @param now where the person is: the time of day is theirs, the journey's days turn in its own zone
    public static Greeting on(JourneyFacts known, Moment now) {
        LocalDate today = now.at().atZone(known.journey().zone()).toLocalDate();
        return switch (known.calendar().state(today)) {
            case AHEAD -> of("ahead");
            case PAUSED -> of("paused");
            case OVER -> of("over");
            case ACTIVE -> onADayOf(known, now, today);
        };
    }

    private static Greeting onADayOf(JourneyFacts known, Moment now, LocalDate today) {
        if (known.rests().stream().anyMatch(rest -> rest.day().equals(today))) {
            return of("rest");
        }
        if (!lastTrace(known, today).isAfter(today.minusDays(AWAY_DAYS))) {
            return of("back");
        }
        if (today.equals(known.journey().starts()) && known.asks().stream().noneMatch(Greeting::isLived)) {
            return of("first");
        }
        Said words = Said.of("greeting." + partOfDay(now) + afterToday(known, now.day()));
        return new Greeting(words, lighter(Dip.of(Weeks.of(known, today))));
    }

    /// Nothing more is invited on a day that held an ask, a turning back or harm; praise is for asking alone.
    private static String afterToday(JourneyFacts known, LocalDate today) {
        List<WholeAsk> lived = known.asks().stream()
                .filter(ask -> isLived(ask) && ask.isOf(today))
                .toList();
        if (lived.isEmpty()) {
            return "";
        }
        boolean harmed = lived.stream().anyMatch(ask -> ask.harm() != null);
        return !harmed && lived.stream().anyMatch(WholeAsk::made) ? ".asked" : ".enough";
    }

    private static Greeting of(String key) {
        return new Greeting(Said.of("greeting." + key), null);
    }

    /// The last day on which the person wrote anything of the practice; the journey's start at the earliest.
    private static LocalDate lastTrace(JourneyFacts known, LocalDate today) {
        Stream<LocalDate> asks = known.asks().stream()
                .filter(Greeting::isLived)
                .map(ask -> ask.when().day());
        Stream<LocalDate> days = Stream.concat(
                known.rests().stream().map(Rest::day), known.energies().stream().map(Energy::day));
        LocalDate starts = known.journey().starts();
        return Stream.concat(asks, days)
                .filter(day -> day.isAfter(starts) && !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(starts);
    }

    private static boolean isLived(WholeAsk ask) {
        return ask.state() != AskState.PLANNED;
    }

    private static String partOfDay(Moment now) {
        int hour = now.at().atZone(now.zone()).getHour();
        if (hour < 5 || hour >= 22) {
            return "night";
        }
        if (hour < 12) {
            return "morning";
        }
        return hour < 18 ? "afternoon" : "evening";
    }

    private static @Nullable Said lighter(@Nullable Dip dip) {
        return dip == null ? null : Said.of("greeting.dip." + dip.key());
    }
}
