package app.asked.core.next.planner;

import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.next.ladder.Ladder;
import java.time.LocalDate;

/// A way to choose what is next: what holds for any of them is tested with all of them.
enum Way {
    LADDER {
        @Override
        Next next(ChoiceFacts facts, Wish wish, LocalDate today) {
            return Ladder.next(facts, wish, today);
        }
    },
    PLANNER {
        @Override
        Next next(ChoiceFacts facts, Wish wish, LocalDate today) {
            return Planner.next(facts, wish, today);
        }
    };

    abstract Next next(ChoiceFacts facts, Wish wish, LocalDate today);
}
