package app.asked.core.kindness.language;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.phrase.Span;

/// A sign that a text shows.
///
/// @param order the lowest is told first
/// @param swap which of the sign's swaps to offer
public record ShownSign(int order, Sign sign, String swap, Span span) {
    /// The swap where nobody can say why.
    public static final String UNSURE = "unsure";
}
