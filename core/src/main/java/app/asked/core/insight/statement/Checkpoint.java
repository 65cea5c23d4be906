package app.asked.core.insight.statement;

import java.time.LocalDate;

/// What was found when a topic was looked at, on the day its count was reached.
///
/// @param level description, hint or more
/// @param side which way the effect points: above or below 0, or neither way. A claim whose effect no longer points its
///     way is withdrawn
/// @param weight how far the effect stands out; where two statements want one place, the greater goes first
/// @param planned whether it decides what is said; another one only sees whether what was said still holds
public record Checkpoint(LocalDate day, Certainty level, int side, double weight, boolean planned) {
    /// Sees whether what was said still holds.
    public static Checkpoint holding(LocalDate day, int side) {
        return new Checkpoint(day, Certainty.DESCRIPTION, side, 0, false);
    }
}
