package app.asked.core.journey.week;

import app.asked.core.ask.Answer;
import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Prose;
import app.asked.core.words.Said;
import app.asked.core.words.Scale;
import app.asked.core.words.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A week's letter as Asked would begin it, for the person to change: what happened, what was expected and what came,
/// one lesson as they wrote it, energy, and one gentle suggestion. Computed anew each time, never stored: what the
/// person keeps of it is the week's [Takeaway].
///
/// @param happened counts, turning back, rests
/// @param expected what was feared or thought likely, and how often it came; empty where nothing was
/// @param lesson to quote; absent where no short one was written
/// @param onwards energy, where it is known, and a suggestion for the next week
public record TakeawayDraft(
        List<Said> happened, List<Said> expected, @Nullable Prose lesson, List<Said> onwards) {
    /// A lesson that is longer is no quotation; it stays where it was written.
    private static final int SHORT = 200;

    public TakeawayDraft {
        happened = List.copyOf(happened);
        expected = List.copyOf(expected);
        onwards = List.copyOf(onwards);
    }

    /// The draft of a week.
    ///
    /// @param earlier the weeks before it
    public static TakeawayDraft of(WeekFacts week, List<WeekFacts> earlier) {
        return new TakeawayDraft(happened(week), expected(week), lesson(week), onwards(week, earlier));
    }

    private static List<Said> happened(WeekFacts week) {
        List<Said> said = new ArrayList<>();
        said.add(counts(week));
        if (week.backedOut() > 0) {
            said.add(new Said("week.draft.backed-out", Map.of("count", week.backedOut())));
        }
        if (!week.rests().isEmpty()) {
            said.add(new Said("week.draft.rests", Map.of("count", week.rests().size())));
        }
        return said;
    }

    private static Said counts(WeekFacts week) {
        int asks = week.made().size();
        return asks == 0 ? Said.of("week.draft.quiet") : new Said("week.draft.counts", Tally.named(week.made()));
    }

    private static List<Said> expected(WeekFacts week) {
        List<Said> said = new ArrayList<>();
        addIfAny(said, expectedNoes(week));
        addIfAny(said, fears(week));
        return said;
    }

    /// How often a no was thought likely, and how often one came, over asks that somebody answered.
    private static @Nullable Said expectedNoes(WeekFacts week) {
        List<WholeAsk> expected = week.made().stream()
                .filter(ask -> ask.expectedNo() && ask.gotReply())
                .toList();
        long noes = expected.stream().filter(WholeAsk::gotNo).count();
        return expected.isEmpty()
                ? null
                : new Said("week.draft.expected", Map.of("expected", expected.size(), "noes", noes));
    }

    /// How often a fear was named, and how often any of it happened, where the person could tell.
    private static @Nullable Said fears(WeekFacts week) {
        List<Scale> came = week.degreesOfFears();
        long happened = came.stream().filter(degree -> degree.value() > 0).count();
        return came.isEmpty() ? null : new Said("week.draft.fears", Map.of("named", came.size(), "happened", happened));
    }

    private static @Nullable Prose lesson(WeekFacts week) {
        return lesson(mostFeared(week).stream());
    }

    /// A week's answered asks as its lesson is looked for among them: the one that took the most comes first, of equals
    /// the latest.
    public static List<WholeAsk> mostFeared(WeekFacts week) {
        return week.asks().reversed().stream()
                .filter(ask -> ask.counted() != null)
                .sorted(Comparator.comparingInt(TakeawayDraft::fear).reversed())
                .toList();
    }

    /// The first lesson that is short enough to quote.
    ///
    /// @param told with their words
    public static @Nullable Prose lesson(Stream<WholeAsk> told) {
        return told.flatMap(ask -> Stream.ofNullable(ask.counted()))
                .flatMap(answer -> Stream.ofNullable(answer.lesson()))
                .filter(lesson -> Text.length(lesson.text()) <= SHORT)
                .findFirst()
                .orElse(null);
    }

    private static int fear(WholeAsk ask) {
        Answer answer = ask.counted();
        return answer == null || answer.fear() == null ? 0 : answer.fear().value();
    }

    private static List<Said> onwards(WeekFacts week, List<WeekFacts> earlier) {
        List<Said> said = new ArrayList<>();
        Scale energy = week.energy();
        if (energy != null) {
            said.add(new Said("week.draft.energy", Map.of("cell", energy.cell())));
        }
        said.add(Said.of(
                "week.draft.suggestion." + Suggestion.after(week, earlier).key()));
        return said;
    }

    private static void addIfAny(List<Said> said, @Nullable Said sentence) {
        if (sentence != null) {
            said.add(sentence);
        }
    }
}
