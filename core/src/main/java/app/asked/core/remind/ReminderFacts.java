package app.asked.core.remind;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.Pause;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What it takes to know whether somebody is to be reminded. None of it needs any words.
///
/// @param journey the one that is not over; absent where there is none
/// @param pauses its own
/// @param rests the days off
/// @param worse the day on which the person last said that the practice makes things worse, where they said nothing
/// else since
/// @param reminded the days on which a reminder went out
public record ReminderFacts(
        @Nullable Journey journey,
        List<Pause> pauses,
        Set<LocalDate> rests,
        List<WholeAsk> asks,
        @Nullable LocalDate worse,
        Set<LocalDate> reminded) {
    public ReminderFacts {
        pauses = List.copyOf(pauses);
        rests = Set.copyOf(rests);
        asks = List.copyOf(asks);
        reminded = Set.copyOf(reminded);
    }

    JourneyCalendar.State state(LocalDate day) {
        return journey == null ? JourneyCalendar.State.OVER : new JourneyCalendar(journey, pauses).state(day);
    }

    ReminderFacts reminding(LocalDate day) {
        Set<LocalDate> all = new HashSet<>(reminded);
        all.add(day);
        return new ReminderFacts(journey, pauses, rests, asks, worse, all);
    }
}
