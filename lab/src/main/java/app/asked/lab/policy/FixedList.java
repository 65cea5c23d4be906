package app.asked.lab.policy;

import app.asked.lab.Situation;
import app.asked.lab.people.Chooser;
import app.asked.lab.people.Offer;
import app.asked.lab.people.Shown;
import app.asked.lab.people.Start;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Thirty challenges for everybody, evenly from the easiest to the hardest, one a day whatever happens, and again from
/// the start: what thirty-day lists do.
record FixedList(String name) implements Policy {
    private static final int LENGTH = 30;

    @Override
    public Chooser begin(Start start) {
        List<Situation> ordered = start.street().asTheyAre().stream()
                .sorted(Comparator.comparingInt(Situation::difficulty).thenComparingInt(Situation::index))
                .toList();
        List<Situation> list = IntStream.range(0, LENGTH)
                .mapToObj(i -> ordered.get(i * (ordered.size() - 1) / (LENGTH - 1)))
                .toList();
        return (diary, day) -> Shown.of(List.of(Offer.of(list.get(day % LENGTH))));
    }
}
