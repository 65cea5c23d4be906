package app.asked.core.insight.statement;

import app.asked.core.insight.table.Unit;
import app.asked.core.words.Range;

/// A figure with the range that holds it four times in five.
public record Measure(Range range, Unit unit) {}
