package app.asked.core.kindness.clue;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.phrase.Span;
import java.util.Optional;

/// What a passage's clues come to.
///
/// @param logOdds over 0 where they speak for looking again
/// @param loudest what they speak for most; absent where no clue speaks for a sign
public record Leaning(double logOdds, Optional<Loudest> loudest) {
    /// The sign that the most weight speaks for.
    ///
    /// @param span the clue that weighs most for it
    public record Loudest(Sign sign, Span span) {}
}
