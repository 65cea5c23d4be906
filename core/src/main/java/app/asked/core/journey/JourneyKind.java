package app.asked.core.journey;

import app.asked.core.words.Keyed;

/// The journeys there are. A gentle month is offered first.
public enum JourneyKind implements Keyed {
    GENTLE_MONTH(28, 2, 3),
    THIRTY_DAYS(30, 7, 7),
    HUNDRED_DAYS(100, 7, 7),
    OWN(28, 2, 3);

    private final int length;
    private final int least;
    private final int most;

    JourneyKind(int length, int least, int most) {
        this.length = length;
        this.least = least;
        this.most = most;
    }

    /// Journey days.
    public int length() {
        return length;
    }

    public Pace pace() {
        return new Pace(least, most);
    }
}
