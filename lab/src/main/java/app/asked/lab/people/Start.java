package app.asked.lab.people;

import app.asked.lab.Dice;
import app.asked.lab.Mind;
import app.asked.lab.Situation;
import app.asked.lab.World;

/// A person on the first day in a world.
///
/// @param mind for a policy that may look behind the curtain; the others leave it alone
/// @param dice for the chance in a policy
public record Start(Street street, Temper temper, Mind mind, Dice dice) {
    private enum Of {
        PERSON,
        POLICY
    }

    /// Somebody on the first day.
    ///
    /// @param number which person of those that a seed makes
    public static Start of(World world, Street street, Sway sway, long seed, int number) {
        Dice dice = new Dice(seed).at(number);
        Temper temper = Temper.of(dice.at(Of.PERSON), street, sway);
        return new Start(street, temper, world.mind(temper.person()), dice.at(Of.POLICY));
    }

    double meanFear() {
        return meanFear(street, mind);
    }

    /// True fear over all challenges, most of them never asked, without the safety of practising.
    public static double meanFear(Street street, Mind mind) {
        double sum = 0;
        for (Situation situation : street.asTheyAre()) {
            sum += mind.fear(situation, false);
        }
        return sum / street.asTheyAre().size();
    }
}
