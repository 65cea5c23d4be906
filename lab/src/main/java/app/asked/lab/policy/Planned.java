package app.asked.lab.policy;

import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.planner.Planner;
import app.asked.core.next.planner.PlannerState;
import app.asked.core.words.Chance;
import app.asked.lab.Situation;
import app.asked.lab.people.Chooser;
import app.asked.lab.people.Diary;
import app.asked.lab.people.Entry;
import app.asked.lab.people.Guess;
import app.asked.lab.people.Offer;
import app.asked.lab.people.Shown;
import app.asked.lab.people.Start;
import app.asked.lab.people.Street;
import java.util.List;

/// The planner of core, which learns as a life goes on.
record Planned(String name, Wish wish, Tuning tuning) implements Policy {
    static Policy at(String name, Wish.Pace pace, Tuning tuning) {
        return new Planned(name, new Wish(pace, null, null, null), tuning);
    }

    static Policy wishing(String name, Chance noes, Tuning tuning) {
        return new Planned(name, new Wish(Wish.Pace.STEADY, null, null, noes), tuning);
    }

    @Override
    public Chooser begin(Start start) {
        return new Chooser() {
            private final PlannerState learned =
                    PlannerState.nothing(start.street().challenges(), tuning);
            private int read;

            @Override
            public Shown next(Diary diary, int day) {
                diary.after(read).forEach(entry -> learn(learned, entry));
                read = diary.length();
                return shown(start.street(), Planner.next(learned, wish, Diary.date(day)));
            }
        };
    }

    static Shown shown(Street street, Next next) {
        List<Offer> offers =
                next.offered().stream().map(offered -> offer(street, offered)).toList();
        return new Shown(offers, next.rest() != null);
    }

    static void learn(PlannerState learned, Entry entry) {
        switch (entry) {
            case Entry.OfAsk(var ask) -> learned.learn(ask);
            case Entry.OfRating(var rating) -> learned.learn(rating);
            case Entry.OfEnergy(var energy) -> learned.learn(energy);
            case Entry.OfWeek(var takeaway) -> learned.learn(takeaway);
        }
    }

    private static Offer offer(Street street, Next.Offered offered) {
        Situation situation = street.find(offered.challenge(), offered.version());
        double doing = offered.doing().value() / 100.0;
        double no = offered.chanceOfNo().value() / 100.0;
        return new Offer(situation, new Guess(offered.fear(), doing, no));
    }
}
