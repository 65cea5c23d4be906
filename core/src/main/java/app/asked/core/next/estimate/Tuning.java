package app.asked.core.next.estimate;

import app.asked.core.next.Wish;

/// Every constant of the planner. `DEFAULT` is what people get; a lab varies them and leaves terms out.
///
/// Fear is in points of the scale 0–100, time in days, chances from 0 to 1, weights in points of a score. Where no
/// source is named, the figure is chosen, and `docs/planner.md` tells how it does against others.
public record Tuning(Fear fear, Edge edge, No no, Fatigue fatigue, Aims aims, Weights weights, Guard guard) {
    public static final Tuning DEFAULT = new Tuning(
            Fear.DEFAULT, Edge.DEFAULT, No.DEFAULT, Fatigue.DEFAULT, Aims.DEFAULT, Weights.DEFAULT, Guard.DEFAULT);

    /// How fear is learned: a Kalman filter (Kalman 1960, Journal of Basic Engineering 82, 35–45).
    ///
    /// @param person standard deviation, over people, of how much more than its difficulty an ask frightens
    /// @param domain the same for what is special to a domain
    /// @param channel the same for a channel
    /// @param challenge the same for one challenge
    /// @param bias how much higher than their fear people forecast it, on average; most do (match–mismatch studies)
    /// @param biasSpread its standard deviation over people
    /// @param forecastNoise standard deviation of a forecast around what the person expects on average
    /// @param feltNoise standard deviation of a fear around its expectation
    /// @param personDrift variance that a day adds to the person's part
    /// @param domainDrift variance that a day adds to a domain's part
    public record Fear(
            double person,
            double domain,
            double channel,
            double challenge,
            double bias,
            double biasSpread,
            double forecastNoise,
            double feltNoise,
            double personDrift,
            double domainDrift) {
        public static final Fear DEFAULT = new Fear(20, 8, 8, 12, 8, 10, 14, 14, 1, .5);
    }

    /// How the edge is learned: a one-step logistic filter (Glickman 1999, Applied Statistics 48, 377–394).
    ///
    /// @param start the edge of a person whom nobody knows
    /// @param spread its standard deviation over people
    /// @param slope points of fear over which going ahead turns into turning back
    /// @param drift variance that a day adds
    public record Edge(double start, double spread, double slope, double drift) {
        public static final Edge DEFAULT = new Edge(30, 21, 9, 1);
    }

    /// How a no is foreseen: the same filter, on the logit of its chance.
    ///
    /// @param person standard deviation, over people, of how much likelier their noes are, as a logit
    /// @param estimate the same for one challenge whose chance is an estimate
    /// @param published the same where a study published it
    public record No(double person, double estimate, double published) {
        public static final No DEFAULT = new No(.6, .8, .4);
    }

    /// How asks tire.
    ///
    /// @param fear fatigue that an ask of the strongest fear leaves; it grows with the square of the fear
    /// @param sting fatigue that the strongest sting adds
    /// @param recovery days after which e^-1 of it is left, for half of all people longer
    /// @param recoverySpread standard deviation of its logarithm over people
    /// @param usualMinutes minutes until an ask is behind a person who recovers in the usual time
    /// @param minutesNoise standard deviation of the logarithm of such minutes, from ask to ask
    /// @param weight how much one unit of fatigue takes from the logit of going ahead
    /// @param wornOut fatigue from which rest comes first
    public record Fatigue(
            double fear,
            double sting,
            double recovery,
            double recoverySpread,
            double usualMinutes,
            double minutesNoise,
            double weight,
            double wornOut) {
        public static final Fatigue DEFAULT = new Fatigue(.8, .3, 1.5, .5, 60, 1.5, .8, 1);
    }

    /// How often a person would go ahead with what is aimed at.
    public record Aims(double gentle, double steady, double brisk) {
        public static final Aims DEFAULT =
                new Aims(Wish.Pace.GENTLE.doing(), Wish.Pace.STEADY.doing(), Wish.Pace.BRISK.doing());

        public double of(Wish.Pace pace) {
            return switch (pace) {
                case GENTLE -> gentle;
                case STEADY -> steady;
                case BRISK -> brisk;
            };
        }
    }

    /// The most points that each ground gives. 0 leaves it out.
    ///
    /// @param width points of fear off the target at which `edge` has fallen to 0.6 of its most
    /// @param widthWished the same where the person wishes for a chance of a no
    /// @param noes where the person wishes for no chance of a no; ten per cent off `usualNo`, a tenth less
    /// @param usualNo the chance of a no, in per cent, that counts most then
    /// @param noesWished points, where they wish for one, that each per cent off it takes
    /// @param domains where none of the last challenges was of its domain
    /// @param turn on the one day in eleven that is its own
    /// @param revisit where it is time to come back, 1, 2, 4, … days after (expanding spacing: Rowe & Craske 1998,
    /// Behaviour Research and Therapy 36, 701–717)
    /// @param atHand where it needs no money and no opening hours and is fine in any place
    /// @param atHandFirst the same in the first three asks
    public record Weights(
            int edge,
            double width,
            double widthWished,
            int learn,
            int noes,
            int usualNo,
            int noesWished,
            int variety,
            int domains,
            int turn,
            int revisit,
            int favourite,
            int atHand,
            int atHandFirst) {
        public static final Weights DEFAULT = new Weights(60, 18, 12, 5, 35, 0, 1, 10, 10, 16, 2, 5, 5, 40);
    }

    /// How far is too far.
    ///
    /// @param start the fear that anyone is taken to have gone through
    /// @param leap how far above the highest fear lately gone through an offer may reach
    /// @param overEdge how far above the edge it may reach
    /// @param easy how far below the edge easy lies
    /// @param easier how far below what was turned back from twice in a row
    public record Guard(double start, double leap, double overEdge, double easy, double easier) {
        public static final Guard DEFAULT = new Guard(20, 8, 12, 20, 5);
    }

    public Tuning with(Fear changed) {
        return new Tuning(changed, edge, no, fatigue, aims, weights, guard);
    }

    public Tuning with(Edge changed) {
        return new Tuning(fear, changed, no, fatigue, aims, weights, guard);
    }

    public Tuning with(No changed) {
        return new Tuning(fear, edge, changed, fatigue, aims, weights, guard);
    }

    public Tuning with(Fatigue changed) {
        return new Tuning(fear, edge, no, changed, aims, weights, guard);
    }

    public Tuning with(Aims changed) {
        return new Tuning(fear, edge, no, fatigue, changed, weights, guard);
    }

    public Tuning with(Weights changed) {
        return new Tuning(fear, edge, no, fatigue, aims, changed, guard);
    }

    public Tuning with(Guard changed) {
        return new Tuning(fear, edge, no, fatigue, aims, weights, changed);
    }
}
