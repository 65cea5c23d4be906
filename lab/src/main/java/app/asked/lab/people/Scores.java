package app.asked.lab.people;

import app.asked.core.ask.Forecast;
import app.asked.core.challenge.Challenge;
import app.asked.lab.Met;
import org.jspecify.annotations.Nullable;

/// Forecasts of a policy, scored one by one as a life goes on, each beside those of a plain average of what the person
/// met so far, of the library and of the person. What has no forecast of all of them is left out.
public final class Scores {
    private final Beside noes = new Beside();
    private final Beside fears = new Beside();
    private final Beside darings = new Beside();
    private final Average noAverage = new Average(.5);
    private final Average fearAverage = new Average(50);
    private final Average daringAverage = new Average(.9);
    private int within;
    private double widths;
    private double above;

    /// A running mean that begins with one made-up value.
    private static final class Average {
        private double sum;
        private int count = 1;

        Average(double first) {
            sum = first;
        }

        void add(double value) {
            sum += value;
            count++;
        }

        double value() {
            return sum / count;
        }
    }

    void dared(@Nullable Guess guess, boolean goes) {
        if (guess != null) {
            darings.policy().chance(guess.doing(), goes);
            darings.average().chance(daringAverage.value(), goes);
        }
        daringAverage.add(goes ? 1 : 0);
    }

    void asked(Challenge challenge, @Nullable Guess guess, @Nullable Forecast forecast, Met met, double felt) {
        if (guess != null && forecast != null && forecast.fear() != null && forecast.chanceOfNo() != null) {
            within += felt >= guess.fear().low() && felt <= guess.fear().high() ? 1 : 0;
            widths += guess.fear().high() - guess.fear().low();
            above += guess.fear().value() - felt;
            fears.policy().value(guess.fear().value(), felt);
            fears.average().value(fearAverage.value(), felt);
            fears.library().value(challenge.difficulty().value(), felt);
            fears.person().value(forecast.fear().value(), felt);
            if (met != Met.SILENCE) {
                boolean no = !met.isYes();
                noes.policy().chance(guess.no(), no);
                noes.average().chance(noAverage.value(), no);
                noes.library().chance(challenge.chanceOfNo().value().value() / 100.0, no);
                noes.person().chance(forecast.chanceOfNo().value() / 100.0, no);
            }
        }
        fearAverage.add(felt);
        if (met != Met.SILENCE) {
            noAverage.add(met.isYes() ? 0 : 1);
        }
    }

    void add(Scores other) {
        noes.add(other.noes);
        fears.add(other.fears);
        darings.add(other.darings);
        within += other.within;
        widths += other.widths;
        above += other.above;
    }

    /// Those of many lives.
    public static Scores sum(Iterable<Lived> lives) {
        Scores sum = new Scores();
        lives.forEach(lived -> sum.add(lived.scores()));
        return sum;
    }

    public Beside noes() {
        return noes;
    }

    public Beside fears() {
        return fears;
    }

    /// Whether they dare; library and person forecast none.
    public Beside darings() {
        return darings;
    }

    /// The share of fears within the policy's 80 % range.
    public double coverage() {
        return (double) within / fears.policy().count();
    }

    /// How wide that range is, in points.
    public double width() {
        return widths / fears.policy().count();
    }

    /// By how much fear is expected too high: how far the policy lags behind where fear falls.
    public double lag() {
        return above / fears.policy().count();
    }
}
