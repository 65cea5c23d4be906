package app.asked.lab.people;

import app.asked.core.words.Range;

/// What a policy expects of an offer.
///
/// @param fear at its worst, with its 80 % range
/// @param doing how likely they go ahead, 0–1
/// @param no how likely a no is, 0–1
public record Guess(Range fear, double doing, double no) {}
