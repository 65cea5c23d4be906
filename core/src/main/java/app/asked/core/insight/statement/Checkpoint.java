package app.asked.core.insight.statement;

import java.time.LocalDate;

/// What was found when a topic was looked at, on the day its count was reached.
///
/// @param level description, hint or more
/// @param weight how far the effect stands out; where two statements want one place, the greater goes first
record Checkpoint(LocalDate day, Certainty level, double weight) {}
