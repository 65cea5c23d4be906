package app.asked.core.journey;

import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Prose;
import app.asked.core.words.Said;
import app.asked.core.words.Scale;
import app.asked.core.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A first draft of what a week taught, for the person to change: counts, a word on expectations, and their own lessons
/// as they wrote them. Computed anew each time, never stored.
///
/// @param said sentence after sentence
/// @param lessons to quote after the sentences: the first few short ones of the week
public record TakeawayDraft(List<Said> said, List<Prose> lessons) {
    private static final int MOST_LESSONS = 5;
    /// A lesson that is longer is no quotation; it stays where it was written.
    private static final int SHORT = 200;

    public TakeawayDraft {
        said = List.copyOf(said);
        lessons = List.copyOf(lessons);
    }

    public static TakeawayDraft of(WeekFacts week) {
        List<Said> said = new ArrayList<>();
        said.add(counts(week));
        if (week.backedOut() > 0) {
            said.add(new Said("week.draft.backed-out", Map.of("count", week.backedOut())));
        }
        if (!week.rests().isEmpty()) {
            said.add(new Said("week.draft.rests", Map.of("count", week.rests().size())));
        }
        addIfAny(said, expectedNoes(week));
        addIfAny(said, fears(week));
        return new TakeawayDraft(said, lessons(week));
    }

    private static Said counts(WeekFacts week) {
        int asks = week.made().size();
        return asks == 0 ? Said.of("week.draft.quiet") : new Said("week.draft.counts", Tally.named(week.made()));
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
        List<Scale> came = week.answered()
                .map(answer ->
                        answer.cameTrue() == null ? null : answer.cameTrue().degree())
                .filter(Objects::nonNull)
                .toList();
        long happened = came.stream().filter(degree -> degree.value() > 0).count();
        return came.isEmpty() ? null : new Said("week.draft.fears", Map.of("named", came.size(), "happened", happened));
    }

    private static List<Prose> lessons(WeekFacts week) {
        return week.lessons().stream()
                .filter(lesson -> Text.length(lesson.text()) <= SHORT)
                .limit(MOST_LESSONS)
                .toList();
    }

    private static void addIfAny(List<Said> said, @Nullable Said sentence) {
        if (sentence != null) {
            said.add(sentence);
        }
    }
}
