package app.asked.core.insight.statement;

import app.asked.core.words.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An insight before it is decided how sure it may be.
///
/// @param plain as description, or as not enough yet
/// @param claimed what is said instead once it is fairly clear; absent where the plain sentence does
/// @param caution what is added for as long as nothing is claimed
/// @param looks what was found, look by look
public record DraftInsight(
        Insight plain, @Nullable Said claimed, @Nullable Said caution, List<Checkpoint> looks) {
    public DraftInsight {
        looks = List.copyOf(looks);
    }

    /// @param withdrawn whether a claim was taken back lately
    Insight at(Certainty level, boolean withdrawn) {
        Certainty at = plain.level() == Certainty.NOT_ENOUGH_YET ? Certainty.NOT_ENOUGH_YET : level;
        Said said = at.isClaim() && claimed != null ? claimed : plain.said();
        return new Insight(
                plain.topic(),
                at,
                plain.count(),
                said,
                caution == null || at.isClaim() ? plain.more() : caution,
                withdrawn && !at.isClaim()
                        ? CertaintyWords.WITHDRAWN
                        : CertaintyWords.in(plain.topic(), at, plain.count()),
                plain.missing(),
                plain.value(),
                plain.picture(),
                plain.table(),
                plain.sources(),
                plain.change());
    }
}
