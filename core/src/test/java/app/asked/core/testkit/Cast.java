package app.asked.core.testkit;

import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.journey.JourneyKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// The people of the tests, all in London. Their journeys start on Monday, 2 November 2026.
public final class Cast {
    public static final ZoneId HOME = ZoneId.of("Europe/London");
    public static final LocalDate STARTS = LocalDate.of(2026, 11, 2);

    private static final AtomicLong IDS = new AtomicLong();

    private Cast() {}

    /// Maya starts out: a gentle month, and nothing written yet.
    public static Person maya() {
        return new Person(JourneyKind.GENTLE_MONTH, STARTS);
    }

    /// Tomas is on a long plateau: an ask a day for six weeks of a hundred days, much the same every day.
    public static Person tomas() {
        Person tomas = new Person(JourneyKind.HUNDRED_DAYS, STARTS);
        for (int day = 1; day <= 42; day++) {
            tomas.hasEnergy(day, 60);
            tomas.asks(day, "ask-the-time")
                    .expecting(30)
                    .fearing(40)
                    .hears(day % 3 == 0 ? Outcome.NO : Outcome.YES, Manner.POLITE)
                    .felt(40)
                    .stung(10)
                    .checkedInAfterHours(4, 10, Recovered.MINUTES);
        }
        return tomas;
    }

    /// Noor returns after a gap: two asks in her first week of thirty days, then nothing for sixteen days.
    public static Person noor() {
        Person noor = new Person(JourneyKind.THIRTY_DAYS, STARTS);
        noor.asks(1, "high-five")
                .expecting(50)
                .fearing(60)
                .hears(Outcome.YES, Manner.WARM)
                .felt(50);
        noor.asks(3, "pet-dog")
                .expecting(60)
                .fearing(60)
                .hears(Outcome.NO, Manner.KIND)
                .felt(50)
                .stung(30);
        return noor;
    }

    /// A new id of version 7.
    public static UUID newId() {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | IDS.incrementAndGet());
    }
}
