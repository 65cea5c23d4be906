package app.asked.core.kindness.phrase;

/// Where a phrase stands in a text: code points, `to` exclusive.
public record Span(int from, int to) {}
