package app.asked.core.insight.statement;

import app.asked.core.words.Keyed;

/// What an insight is about, in the order in which insights stand.
public enum Topic implements Keyed {
    /// asks made and noes collected: two numbers that only grow
    GATHERED,
    /// what was feared, before and after: the headline
    BELIEF,
    /// whether the feared thing happened
    FEARED_AND_HAPPENED,
    /// noes expected and noes that came
    FEARED_AND_REAL,
    NOES_BY_WEEK,
    /// fear as guessed and at its worst
    FEAR,
    /// the same ask made again
    SAME_AGAIN,
    /// ten imagined asks, every two weeks
    PROBE,
    /// the A-RSQ, on request
    A_RSQ,
    /// the latest noes beside those before
    STING,
    STING_BY_DOMAIN,
    /// how long until an ask was behind the person
    RECOVERY,
    REPLAYING,
    /// from beginning to prepare to asking
    PREPARING,
    /// asks made and backed out of
    APPROACH,
    /// things avoided, and asked
    AVOIDED,
    /// how strong the pull is to avoid those things
    PULL,
    /// own rules bent
    RULES,
    ENERGY,
    /// how they spoke to themselves
    SELF_KINDNESS,
    CAME_OF_IT;

    /// Whether what it claims is a difference between two things, and no change over time.
    public boolean compares() {
        return this == FEARED_AND_REAL || this == FEAR || this == STING_BY_DOMAIN;
    }
}
