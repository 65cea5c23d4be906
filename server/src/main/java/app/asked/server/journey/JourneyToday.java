package app.asked.server.journey;

import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.Pause;
import app.asked.core.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A journey as it stands on a day.
///
/// @param pauses its own
/// @param today which day it is for the journey
public record JourneyToday(Journey journey, List<Pause> pauses, LocalDate today) {
    public JourneyToday {
        pauses = List.copyOf(pauses);
    }

    /// The journey with its own pauses.
    ///
    /// @param pauses perhaps those of other journeys, too
    public static JourneyToday of(Journey journey, List<Pause> pauses, Today today) {
        List<Pause> own = pauses.stream()
                .filter(pause -> pause.journey().equals(journey.id()))
                .toList();
        return new JourneyToday(journey, own, today.of(journey));
    }

    public JourneyCalendar calendar() {
        return new JourneyCalendar(journey, pauses);
    }

    public JourneyCalendar.State state() {
        return calendar().state(today);
    }

    public boolean isOver() {
        return state() == JourneyCalendar.State.OVER;
    }

    /// The last day; null while an open pause hides it.
    public @Nullable LocalDate ends() {
        return calendar().ends();
    }

    /// The day it ends or, where it was finished before that, ended on.
    public @Nullable LocalDate last() {
        Moment finished = journey.finished();
        LocalDate ends = ends();
        return finished != null && (ends == null || finished.day().isBefore(ends)) ? finished.day() : ends;
    }

    /// Today's day and week of the journey; null before it starts and once it is over.
    public JourneyCalendar.@Nullable Place place() {
        return isOver() ? null : calendar().at(today);
    }

    /// The pause that today falls into.
    public Optional<Pause> pause() {
        return pauses.stream().filter(pause -> pause.covers(today)).findFirst();
    }
}
