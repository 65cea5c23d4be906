package app.asked.core.next.history;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.care.Distress;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.next.Rating;
import app.asked.core.time.Moment;
import app.asked.core.words.Scale;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An ask or a rating as far as it tells what is next.
///
/// @param challenge null where life brought the ask, or the challenge is gone
/// @param forecast fear as forecast or rated; not what was recalled
/// @param felt fear as it was; neither this nor what follows where something bad happened
/// @param sting at its worst or, where that was skipped, when it was written down
/// @param high whether fear or sting was high distress
/// @param answer null while there is none
/// @param passed the challenges that stood beside it when it was chosen
public record AskEvent(
        UUID id,
        Moment when,
        What what,
        @Nullable Challenge challenge,
        Version version,
        @Nullable Scale forecast,
        @Nullable Scale felt,
        @Nullable Scale sting,
        boolean high,
        @Nullable Outcome answer,
        List<Challenge> passed)
        implements Event {
    /// What became of it.
    public enum What {
        RATED,
        PLANNED,
        WENT_AHEAD,
        TURNED_BACK,
        /// backed out for a reason that says nothing about fear
        HINDERED,
        /// backed out, since it did not feel safe or right
        DECLINED,
        HARMED
    }

    private static final Set<InTheWay> NOT_MINE = EnumSet.of(InTheWay.NOT_SAFE, InTheWay.NOT_RIGHT_TO_ME);
    private static final Set<InTheWay> NOT_FEAR = EnumSet.of(
            InTheWay.TIRED_OR_UNWELL,
            InTheWay.NOBODY_THERE,
            InTheWay.NOT_ALONE,
            InTheWay.FOUND_ANOTHER_WAY,
            InTheWay.FRIEND_ASKED,
            InTheWay.FORGOT);

    public static AskEvent of(Rating rating, Map<ChallengeId, Challenge> known) {
        Challenge challenge = known.get(rating.challenge());
        return new AskEvent(
                rating.id(),
                rating.when(),
                What.RATED,
                challenge,
                rating.version(),
                rating.fear(),
                null,
                null,
                false,
                null,
                List.of());
    }

    public static AskEvent of(WholeAsk whole, Map<ChallengeId, Challenge> known) {
        ChallengeId id = whole.ask().challenge();
        Answer answer = whole.counted();
        Forecast forecast = whole.forecast() == null || whole.forecast().recalled() ? null : whole.forecast();
        return new AskEvent(
                whole.ask().id(),
                momentOf(whole),
                what(whole),
                id == null ? null : known.get(id),
                whole.ask().version(),
                forecast == null ? null : forecast.fear(),
                answer == null ? null : answer.fear(),
                sting(answer),
                isHigh(answer),
                answer == null ? null : answer.answer(),
                passed(whole.ask(), known));
    }

    private static List<Challenge> passed(Ask ask, Map<ChallengeId, Challenge> known) {
        return ask.chosenFrom().stream()
                .filter(beside -> !beside.equals(ask.challenge()))
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /// Whether an ask was made or backed out of.
    boolean isTry() {
        return switch (what) {
            case WENT_AHEAD, TURNED_BACK, HINDERED, DECLINED -> true;
            case RATED, PLANNED, HARMED -> false;
        };
    }

    private static Moment momentOf(WholeAsk whole) {
        return whole.harm() == null ? whole.when() : whole.harm().when();
    }

    private static What what(WholeAsk whole) {
        return switch (whole.state()) {
            case PLANNED -> What.PLANNED;
            case WAITING, ANSWERED -> What.WENT_AHEAD;
            case BACKED_OUT -> whole.backedOut() == null ? What.TURNED_BACK : what(whole.backedOut());
            case HARMED -> What.HARMED;
        };
    }

    private static What what(BackedOut backedOut) {
        Set<InTheWay> reasons = backedOut.inTheWay();
        if (reasons.stream().anyMatch(NOT_MINE::contains)) {
            return What.DECLINED;
        }
        return !reasons.isEmpty() && NOT_FEAR.containsAll(reasons) ? What.HINDERED : What.TURNED_BACK;
    }

    private static @Nullable Scale sting(@Nullable Answer answer) {
        if (answer == null || answer.sting() == null) {
            return null;
        }
        return answer.sting().worst() == null
                ? answer.sting().now()
                : answer.sting().worst();
    }

    private static boolean isHigh(@Nullable Answer answer) {
        if (answer == null) {
            return false;
        }
        Sting sting = answer.sting();
        return Distress.isHigh(answer.fear(), null) || (sting != null && Distress.isHigh(sting.worst(), sting.now()));
    }
}
