package app.asked.core.next.estimate;

/// How far the fears that came lay from what was expected of them, so that what is shown leans no further behind and is
/// no wider than this person's own surprises.
///
/// `width = √((k w² + Σ z²) / (k + n))` with z each surprise by its expected deviation: people vary less around the
/// filter's expectation than it allows for, and it starts with w. `lean` is the mean surprise of late, each `1 / m`
/// weaker than the one after it: where somebody learns, fear runs ahead of what is expected of it.
public final class Surprises {
    private static final double START_WIDTH = .75;
    private static final double START_WEIGHT = 10;
    private static final double MEMORY = 10;

    private double squares = START_WEIGHT * START_WIDTH * START_WIDTH;
    private double count = START_WEIGHT;
    private double lean;

    private Surprises() {}

    public static Surprises none() {
        return new Surprises();
    }

    /// A fear came.
    ///
    /// @param deviation that a fear was expected to have around `expected`
    public void came(double felt, double expected, double deviation) {
        double surprise = felt - expected;
        double ahead = surprise - lean;
        squares += ahead * ahead / (deviation * deviation);
        count++;
        lean += ahead / MEMORY;
    }

    /// What a deviation is multiplied with.
    public double width() {
        return StrictMath.sqrt(squares / count);
    }

    /// What is added to an expectation.
    public double lean() {
        return lean;
    }
}
