package app.asked.lab.people;

import app.asked.core.words.Keyed;

/// How days go and what is written of them, over the same people in the same worlds. All of it is assumed.
public enum Layer implements Keyed {
    USUAL(0, 1, 1, .04, 5, 1, false),
    /// On the first day they rate six ideas from easy to hard, as `FirstRatings` has them.
    RATES_SIX_FIRST(0, 1, 1, .04, 5, 1, true),
    /// Each ask that repeats one of the last two weeks makes leaving for good that day two in a hundred more likely.
    BORED_BY_REPEATS(.02, 1, 1, .04, 5, 1, false),
    NOBODY_LEAVES(0, 0, 1, .04, 5, 1, false),
    /// Half as many days to look at what is next, one plan in four comes to nothing, and moods swing twice as wide.
    FULL_DAYS(0, 1, .5, .25, 10, 1, false),
    /// An ask that went badly is written down three times in ten.
    LOGS_SELECTIVELY(0, 1, 1, .04, 5, .3, false);

    private final double boredom;
    private final double leaving;
    private final double opens;
    private final double hindered;
    private final double mood;
    private final double logged;
    private final boolean ratesFirst;

    /// @param boredom what a repeat within two weeks adds to leaving that day
    /// @param leaving how many times as easily they leave
    /// @param opens on how many of the usual days they look
    /// @param hindered how often a plan comes to nothing, whatever they dare
    /// @param mood standard deviation of the day's mood, in points of fear
    /// @param logged how often an ask that went badly is written down
    /// @param ratesFirst whether they rate six ideas before the first ask
    Layer(
            double boredom,
            double leaving,
            double opens,
            double hindered,
            double mood,
            double logged,
            boolean ratesFirst) {
        this.boredom = boredom;
        this.leaving = leaving;
        this.opens = opens;
        this.hindered = hindered;
        this.mood = mood;
        this.logged = logged;
        this.ratesFirst = ratesFirst;
    }

    double boredom() {
        return boredom;
    }

    double leaving() {
        return leaving;
    }

    double opens() {
        return opens;
    }

    double hindered() {
        return hindered;
    }

    double mood() {
        return mood;
    }

    double logged() {
        return logged;
    }

    boolean ratesFirst() {
        return ratesFirst;
    }
}
