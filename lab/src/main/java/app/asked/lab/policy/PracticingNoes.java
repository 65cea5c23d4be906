package app.asked.lab.policy;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.NoPractice;
import app.asked.core.next.NoPractice.State;
import app.asked.core.next.Wish;
import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.planner.Planner;
import app.asked.core.next.planner.PlannerState;
import app.asked.lab.people.Chooser;
import app.asked.lab.people.Diary;
import app.asked.lab.people.Entry;
import app.asked.lab.people.Shown;
import app.asked.lab.people.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The planner at its usual pace, for people who choose to practice hearing no. What they say of it after a week is
/// what they say of that week.
///
/// @param from the first day of it
record PracticingNoes(String name, int from) implements Policy {
    @Override
    public Chooser begin(Start start) {
        return new Chooser() {
            private final PlannerState learned =
                    PlannerState.nothing(start.street().challenges(), Tuning.DEFAULT);
            private final List<WholeAsk> asks = new ArrayList<>();
            private final List<Takeaway> takeaways = new ArrayList<>();
            private NoPractice practice = NoPractice.from(Diary.date(from));
            private int read;

            @Override
            public Shown next(Diary diary, int day) {
                diary.after(read).forEach(this::learn);
                read = diary.length();
                practice.asks(Diary.date(day)).ifPresent(this::answer);
                boolean on = day >= from && practice.on(Diary.date(day), asks, takeaways) == State.RUNNING;
                Wish wish = new Wish(Wish.Pace.STEADY, null, null, on ? NoPractice.LOOKED_FOR : null);
                return Planned.shown(start.street(), Planner.next(learned, wish, Diary.date(day)));
            }

            private void answer(NoPractice.Week week) {
                takeaways.stream()
                        .filter(takeaway -> !takeaway.written().day().isBefore(practice.since()))
                        .map(Takeaway::going)
                        .filter(Objects::nonNull)
                        .reduce((_, latest) -> latest)
                        .ifPresent(going -> practice = practice.said(week, going));
            }

            private void learn(Entry entry) {
                Planned.learn(learned, entry);
                switch (entry) {
                    case Entry.OfAsk(var ask) -> asks.add(ask);
                    case Entry.OfWeek(var takeaway) -> takeaways.add(takeaway);
                    case Entry.OfRating _, Entry.OfEnergy _ -> {}
                }
            }
        };
    }
}
