package app.asked.core.words;

/// How likely something is: a whole number, in per cent.
public record Chance(int value) implements Comparable<Chance> {
    public Chance {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("a chance is a whole number from 0 to 100, was " + value);
        }
    }

    /// The cell it shows in, 0 to 10.
    public int cell() {
        return Math.round(value / 10f);
    }

    @Override
    public int compareTo(Chance other) {
        return Integer.compare(value, other.value);
    }
}
