package app.asked.core.kindness.phrase;

import app.asked.core.challenge.Sign;

/// The phrases that show a sign, and which of its swaps to offer for them.
///
/// @param swap ends the keys of its messages: `kindness.not-honest.story.why` and `.kinder`
public record SignPhrases(Sign sign, String swap, Phrases phrases) {}
