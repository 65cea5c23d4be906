package app.asked.lab.policy;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Takeaway;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.next.Wish;
import app.asked.core.next.ladder.Ladder;
import app.asked.lab.people.Chooser;
import app.asked.lab.people.Diary;
import app.asked.lab.people.Entry;
import app.asked.lab.people.Start;
import java.util.ArrayList;
import java.util.List;

/// The ladder of core, which has the planner's guardrails and none of what it learns.
record CoreLadder(String name) implements Policy {
    @Override
    public Chooser begin(Start start) {
        return (diary, day) -> {
            Next next = Ladder.next(facts(start, diary), Wish.NONE, Diary.date(day));
            return Planned.shown(start.street(), next);
        };
    }

    private static ChoiceFacts facts(Start start, Diary diary) {
        List<WholeAsk> asks = new ArrayList<>();
        List<Rating> ratings = new ArrayList<>();
        List<Energy> energies = new ArrayList<>();
        List<Takeaway> takeaways = new ArrayList<>();
        for (Entry entry : diary.after(0)) {
            switch (entry) {
                case Entry.OfAsk(var ask) -> asks.add(ask);
                case Entry.OfRating(var rating) -> ratings.add(rating);
                case Entry.OfEnergy(var energy) -> energies.add(energy);
                case Entry.OfWeek(var takeaway) -> takeaways.add(takeaway);
            }
        }
        return new ChoiceFacts(
                start.street().challenges(), Marks.NONE, MyDays.NONE, asks, ratings, energies, List.of(), takeaways);
    }
}
