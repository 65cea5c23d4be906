package app.asked.lab.insights;

/// What a made-up person is like.
///
/// @param fall how the fear of imagined asks falls
/// @param noise between two answers to the same imagined ask, a standard deviation
/// @param mood of a day, on top of every fear
/// @param spell by how much fear is up on the first day; a third of it is left after four weeks
/// @param bias by how much fear and noes are guessed too high
/// @param logged how often an ask that went badly is written down
record Kind(Fall fall, double noise, Mood mood, double spell, double bias, double logged) {
    /// A mood of no mean.
    ///
    /// @param deviation in points of fear
    /// @param halfLife days until half of it is left; 0 where each day has its own
    record Mood(double deviation, double halfLife) {
        double leftAfterADay() {
            return halfLife == 0 ? 0 : StrictMath.pow(.5, 1 / halfLife);
        }
    }

    /// A fall of fear that stays.
    ///
    /// @param points of 100
    /// @param from the share of the journey at which it begins
    /// @param to at which it is whole
    record Fall(double points, double from, double to) {
        static final Fall NONE = new Fall(0, 0, 1);

        double by(double share) {
            if (share >= to) {
                return points;
            }
            return share <= from ? 0 : points * (share - from) / (to - from);
        }
    }

    private static final double SPELL_LEFT = 1 / 3.0;
    private static final double FOUR_WEEKS = 28;

    /// Nothing changes them, they guess right and they write down everything.
    static final Kind UNCHANGING = new Kind(Fall.NONE, 12, new Mood(3, 0), 0, 0, 1);

    /// Moods of which half is left after four weeks.
    Kind moody() {
        return new Kind(fall, noise, new Mood(8, FOUR_WEEKS), spell, bias, logged);
    }

    Kind inABadSpell() {
        return new Kind(fall, noise, mood, 15, bias, logged);
    }

    Kind loggingSelectively() {
        return new Kind(fall, noise, mood, spell, bias, .3);
    }

    Kind unsteady() {
        return new Kind(fall, 14, new Mood(5, 0), spell, bias, logged);
    }

    Kind guessingTooHighBy(double points) {
        return new Kind(fall, noise, mood, spell, points, logged);
    }

    Kind falling(double points, double from, double to) {
        return new Kind(new Fall(points, from, to), noise, mood, spell, bias, logged);
    }

    double spellLeft(int day) {
        return spell * StrictMath.pow(SPELL_LEFT, day / FOUR_WEEKS);
    }
}
