package app.asked.core.kindness;

import app.asked.core.challenge.Challenge;

/// A person's own challenge after the check.
///
/// @param challenge with the flags that stand
/// @param verdict on what it has no flag for
public record CheckedChallenge(Challenge challenge, Verdict verdict) {}
