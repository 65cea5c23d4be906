package app.asked.core.book;

import app.asked.core.ask.Answer;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.Compared;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Said;
import app.asked.core.words.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two means of the person's own numbers side by side, with how many asks stand behind each. A description: the asks
/// differ, and nothing is concluded here.
///
/// @param said the sentence, with both in cells of 0 to 10
public record BeforeAndAfter(Said said) {
    /// Fewer than two numbers are no mean.
    private static final int LEAST = 2;

    /// A mean of whole numbers 0 to 100, and of how many.
    private record Mean(int week, int cell, int count) {
        static @Nullable Mean of(int week, List<Scale> scales) {
            return scales.size() < LEAST
                    ? null
                    : new Mean(
                            week,
                            (int) Math.round(scales.stream()
                                            .mapToInt(Scale::value)
                                            .average()
                                            .orElseThrow()
                                    / 10),
                            scales.size());
        }
    }

    static List<BeforeAndAfter> of(List<WeekFacts> weeks) {
        List<BeforeAndAfter> sides = new ArrayList<>();
        addWeeks(sides, "book.letter.fear", weeks, BeforeAndAfter::fear);
        addWeeks(sides, "book.letter.sting", weeks, BeforeAndAfter::stingOfNo);
        addBeliefs(sides, weeks);
        return sides;
    }

    /// The first week that has enough of them beside the last.
    private static void addWeeks(
            List<BeforeAndAfter> sides, String key, List<WeekFacts> weeks, Function<WholeAsk, @Nullable Scale> number) {
        List<Mean> means = weeks.stream()
                .flatMap(week -> Stream.ofNullable(Mean.of(
                        week.number(),
                        week.made().stream()
                                .flatMap(ask -> Stream.ofNullable(number.apply(ask)))
                                .toList())))
                .toList();
        if (means.size() >= 2) {
            Mean first = means.getFirst();
            Mean last = means.getLast();
            sides.add(new BeforeAndAfter(new Said(
                    key,
                    Map.of(
                            "first", first.week(),
                            "before", first.cell(),
                            "last", last.week(),
                            "after", last.cell(),
                            "asks", first.count() + last.count()))));
        }
    }

    /// How likely the feared outcome seemed before the asks, and afterwards, over all that have both.
    private static void addBeliefs(List<BeforeAndAfter> sides, List<WeekFacts> weeks) {
        List<Compared.BeliefAndBelief> beliefs = weeks.stream()
                .flatMap(week -> week.made().stream())
                .flatMap(ask -> Compared.of(ask).stream())
                .flatMap(each -> each instanceof Compared.BeliefAndBelief both ? Stream.of(both) : Stream.empty())
                .toList();
        if (beliefs.size() >= LEAST) {
            sides.add(new BeforeAndAfter(new Said(
                    "book.letter.belief",
                    Map.of(
                            "before", cell(beliefs, both -> both.before().value()),
                            "after", cell(beliefs, both -> both.after().value()),
                            "asks", beliefs.size()))));
        }
    }

    private static int cell(List<Compared.BeliefAndBelief> beliefs, Function<Compared.BeliefAndBelief, Integer> value) {
        return (int)
                Math.round(beliefs.stream().mapToInt(value::apply).average().orElseThrow() / 10);
    }

    private static @Nullable Scale fear(WholeAsk ask) {
        Answer answer = ask.counted();
        return answer == null ? null : answer.fear();
    }

    private static @Nullable Scale stingOfNo(WholeAsk ask) {
        Answer answer = ask.counted();
        return answer == null || !ask.gotNo() || answer.sting() == null
                ? null
                : answer.sting().worst();
    }
}
