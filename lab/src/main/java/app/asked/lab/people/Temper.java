package app.asked.lab.people;

import app.asked.lab.Dice;
import app.asked.lab.Met;
import app.asked.lab.Person;
import app.asked.lab.Situation;

/// What a simulated person is like, the same in every world and under every policy. All of it is assumed; where a
/// figure has a reason it stands beside it.
///
/// @param person what worlds see of them
/// @param courage the fear at which they go ahead every other time
/// @param overshoot how much higher than felt they forecast fear; over-prediction is common and not universal
///     (Rachman & Lopatka 1986; Telch and others 1994)
/// @param gloom how much more likely than it is they forecast a no, in points of a hundred (Bohns 2016)
/// @param opens on how many days of ten they look at what is next, as a share
/// @param rates whether they rate what is offered before they choose
/// @param leaving how easily they leave for good; 1 on average
/// @param healing the days after which fatigue is down to a third
/// @param layer how their days go
public record Temper(
        Person person,
        double courage,
        double overshoot,
        double gloom,
        double opens,
        boolean rates,
        double leaving,
        double healing,
        Layer layer) {
    private static final double MEAN_DIFFICULTY = 40;
    private static final double STEEPNESS = .75;

    private enum Trait {
        LEVEL,
        DOMAIN,
        CHANNEL,
        CHALLENGE,
        LEARNING,
        SENSITIVITY,
        COURAGE,
        OVERSHOOT,
        GLOOM,
        OPENS,
        RATES,
        LEAVING,
        HEALING,
        REFUSED,
        REFUSED_FOR,
        LIFE
    }

    static Temper of(Dice dice, Street street, Sway sway) {
        Person person = new Person(
                dice.at(Trait.LIFE),
                firstFear(dice, street),
                street.challenges().size(),
                sway.learning() * StrictMath.exp(.3 * dice.at(Trait.LEARNING).normal()),
                StrictMath.exp(.3 * dice.at(Trait.SENSITIVITY).normal()));
        return new Temper(
                person,
                58 + sway.courage() + 12 * dice.at(Trait.COURAGE).normal(),
                6 + 7 * dice.at(Trait.OVERSHOOT).normal(),
                18 + 12 * dice.at(Trait.GLOOM).normal(),
                sway.layer().opens() * (.6 + .35 * dice.at(Trait.OPENS).uniform()),
                dice.at(Trait.RATES).chance(.6),
                sway.leaving()
                        * sway.layer().leaving()
                        * StrictMath.exp(.6 * dice.at(Trait.LEAVING).normal()),
                1.5 * StrictMath.exp(.4 * dice.at(Trait.HEALING).normal()),
                sway.layer());
    }

    private static double[] firstFear(Dice dice, Street street) {
        double level = 52 + 11 * dice.at(Trait.LEVEL).normal();
        double[] fear = new double[street.situations().size()];
        for (Situation situation : street.situations()) {
            double beside = 7 * dice.at(Trait.DOMAIN).at(situation.domain()).normal()
                    + 5 * dice.at(Trait.CHANNEL).at(situation.channel()).normal()
                    + 9 * dice.at(Trait.CHALLENGE).at(situation.challenge()).normal();
            fear[situation.index()] =
                    Math.clamp(level + STEEPNESS * (situation.difficulty() - MEAN_DIFFICULTY) + beside, 3, 97);
        }
        return fear;
    }

    /// How likely they go ahead at a fear, 0–1.
    public double goingAhead(double fear, double fatigue) {
        return logistic((courage - fear) / 9 - fatigue);
    }

    /// How likely this person hears a no to it, 0–1.
    public double refused(Street street, Situation situation) {
        double published = street.challenge(situation).chanceOfNo().value().value() / 100.0;
        Dice dice = person.dice();
        double own = .5 * dice.at(Trait.REFUSED).normal()
                + .5 * dice.at(Trait.REFUSED_FOR).at(situation.challenge()).normal();
        return logistic(StrictMath.log(published / (1 - published)) + own);
    }

    /// Fear at its worst as it turned out.
    double felt(double anticipated, Met met, double noise) {
        return Math.clamp(anticipated + 20 * person.hurt(met) - 2 + 8 * noise, 0, 100);
    }

    /// How much a no stung.
    double sting(double felt, Met met, double noise) {
        return Math.clamp(.4 * felt + 50 * person.hurt(met) + 8 * noise, 0, 100);
    }

    private static double logistic(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
