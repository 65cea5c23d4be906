package app.asked.core.insight.table;

import app.asked.core.words.Keyed;

/// A column of a table, and what its numbers count. Its heading is a message.
public enum Column implements Keyed {
    WHAT(Unit.COUNT),
    COUNT(Unit.COUNT),
    /// which ask it was, by its place or by its name
    ASK(Unit.COUNT),
    BEFORE(Unit.CHANCE),
    /// how far the feared thing came true
    CAME(Unit.CHANCE),
    NEXT_TIME(Unit.CHANCE),
    HAPPENED(Unit.COUNT),
    DEGREE(Unit.SCALE),
    ASKS(Unit.COUNT),
    FORECAST(Unit.COUNT),
    NOES(Unit.COUNT),
    WEEK(Unit.COUNT),
    GUESSED(Unit.SCALE),
    WORST(Unit.SCALE),
    FIRST(Unit.SCALE),
    LATEST(Unit.SCALE),
    TIMES(Unit.COUNT),
    TIME(Unit.COUNT),
    MEAN_FEAR(Unit.SCALE),
    /// of the A-RSQ
    SCORE(Unit.SCORE),
    NO(Unit.COUNT),
    HURT(Unit.SCALE),
    HURT_LATER(Unit.SCALE),
    DOMAIN(Unit.COUNT),
    MEAN_HURT(Unit.SCALE),
    MINUTES(Unit.MINUTES),
    /// the share that lasts longer
    NOT_OVER(Unit.CHANCE),
    REPLAYING(Unit.SCALE),
    DIFFICULTY(Unit.SCALE),
    AVOIDED(Unit.COUNT),
    NOW(Unit.COUNT),
    RULE(Unit.COUNT),
    ENERGY(Unit.SCALE),
    RESTS(Unit.COUNT),
    SELF_KINDNESS(Unit.SCALE),
    CAME_OF_IT(Unit.COUNT);

    private final Unit unit;

    Column(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
