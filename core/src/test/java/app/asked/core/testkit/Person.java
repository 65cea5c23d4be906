package app.asked.core.testkit;

import app.asked.core.journey.Energy;
import app.asked.core.journey.Journey;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.JourneyKind;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Takeaway;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person on a journey, and what they write on its calendar days, counted from 1.
public final class Person {
    private Journey journey;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<AskSketch> asks = new ArrayList<>();
    private final List<Rest> rests = new ArrayList<>();
    private final List<Energy> energies = new ArrayList<>();
    private final List<Takeaway> takeaways = new ArrayList<>();

    Person(JourneyKind kind, LocalDate starts) {
        journey = new Journey(
                Cast.newId(),
                kind,
                starts,
                Cast.HOME,
                kind.length(),
                kind.pace(),
                at(starts, LocalTime.of(8, 0)),
                null);
    }

    public LocalDate day(int number) {
        return journey.starts().plusDays(number - 1);
    }

    public Moment at(int day, String time) {
        return at(day(day), LocalTime.parse(time));
    }

    /// Asks at four in the afternoon.
    public AskSketch asks(int day, String challenge) {
        return asks(day, "16:00", challenge);
    }

    public AskSketch asks(int day, String time, String challenge) {
        AskSketch ask = new AskSketch(day(day).atTime(LocalTime.parse(time)), challenge).of(journey.id());
        asks.add(ask);
        return ask;
    }

    /// An ask that life brought: no challenge, no journey.
    public AskSketch isBroughtAnAsk(int day) {
        AskSketch ask = new AskSketch(day(day).atTime(12, 0), null);
        asks.add(ask);
        return ask;
    }

    public Person rests(int day) {
        rests.add(new Rest(Cast.newId(), day(day), Cast.HOME, null));
        return this;
    }

    public Person hasEnergy(int day, int energy) {
        energies.add(new Energy(day(day), new Scale(energy)));
        return this;
    }

    public Person closesWeek(int week, String title, int energy) {
        return closesWeek(week, title, energy, null);
    }

    /// Closes a week, with how they spoke to themselves where they said so.
    public Person closesWeek(int week, String title, int energy, @Nullable Scale selfKindness) {
        takeaways.add(new Takeaway(
                journey.id(),
                week,
                new Line(title),
                null,
                new Scale(energy),
                selfKindness,
                null,
                null,
                false,
                at(7 * week, "19:00")));
        return this;
    }

    public Person pauses(int from, int to) {
        pauses.add(new Pause(Cast.newId(), journey.id(), day(from), day(to)));
        return this;
    }

    public Person pauses(int from) {
        pauses.add(new Pause(Cast.newId(), journey.id(), day(from), null));
        return this;
    }

    public Person finishes(int day) {
        journey = new Journey(
                journey.id(),
                journey.kind(),
                journey.starts(),
                journey.zone(),
                journey.length(),
                journey.pace(),
                journey.rulesAccepted(),
                at(day, "20:00"));
        return this;
    }

    public JourneyFacts facts() {
        return new JourneyFacts(
                journey, pauses, asks.stream().map(AskSketch::whole).toList(), rests, energies, takeaways);
    }

    private static Moment at(LocalDate day, LocalTime time) {
        return Moment.of(day.atTime(time).atZone(Cast.HOME).toInstant(), Cast.HOME);
    }
}
