package app.asked.core.next.history;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which ideas rest: one that was asked, or that the person chose others over on several days, is not offered for two
/// weeks.
final class RestingIdeas {
    private static final int DAYS = 14;
    /// On so many days it was passed over.
    private static final int PASSED = 3;

    private final Map<ChallengeId, Since> resting = new HashMap<>();

    /// @param day when it was asked or passed over last
    /// @param passed on how many days it was passed over since it was asked last
    /// @param asked whether it was asked since
    private record Since(LocalDate day, int passed, boolean asked) {
        Since passedOn(LocalDate another) {
            return another.equals(day) ? this : new Since(another, passed + 1, false);
        }
    }

    void add(AskEvent one, ChallengeId idea) {
        LocalDate day = one.when().day();
        switch (one.what()) {
            case PLANNED, WENT_AHEAD, TURNED_BACK -> resting.put(idea, new Since(day, 0, true));
            case RATED, HINDERED, DECLINED, HARMED -> {}
        }
        for (Challenge beside : one.passed()) {
            resting.merge(beside.id(), new Since(day, 1, false), (before, _) -> before.passedOn(day));
        }
    }

    boolean rests(ChallengeId idea, LocalDate today) {
        @Nullable Since since = resting.get(idea);
        return since != null
                && (since.asked() || since.passed() >= PASSED)
                && since.day().isAfter(today.minusDays(DAYS));
    }
}
