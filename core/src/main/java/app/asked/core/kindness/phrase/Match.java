package app.asked.core.kindness.phrase;

/// Where one of the phrases stands.
///
/// @param line which of the phrases, by its place in their list
/// @param start index of its first word, `end` exclusive
public record Match(int line, int start, int end, Span span) {
    /// Whether it shares a word with those from `first` to `last`, `last` exclusive.
    public boolean overlaps(int first, int last) {
        return start < last && first < end;
    }
}
