package app.asked.core.words;

/// A rating of how much: a whole number, 0 none, 100 the most. On screen eleven cells, 0 to 10.
/// Not answered is the absence of a `Scale`, never 0.
public record Scale(int value) implements Comparable<Scale> {
    public Scale {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("a scale is a whole number from 0 to 100, was " + value);
        }
    }

    /// The cell it shows in, 0 to 10.
    public int cell() {
        return Math.round(value / 10f);
    }

    @Override
    public int compareTo(Scale other) {
        return Integer.compare(value, other.value);
    }
}
