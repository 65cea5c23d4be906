package app.asked.core.kindness;

/// The words meant: in which part, and from which code point to which, `to` exclusive.
public record Place(WordingPart part, int from, int to) {}
