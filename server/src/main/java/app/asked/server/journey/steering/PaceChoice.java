package app.asked.server.journey.steering;

import app.asked.core.journey.Pace;
import app.asked.core.words.Keyed;

/// The paces to choose from for a journey of one's own.
enum PaceChoice implements Keyed {
    ONE(1, 1),
    TWO_OR_THREE(2, 3),
    FOUR_OR_FIVE(4, 5),
    DAILY(7, 7),
    TWO_OR_THREE_A_DAY(14, 21);

    private final int least;
    private final int most;

    PaceChoice(int least, int most) {
        this.least = least;
        this.most = most;
    }

    Pace pace() {
        return new Pace(least, most);
    }
}
