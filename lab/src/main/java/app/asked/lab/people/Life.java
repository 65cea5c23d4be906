package app.asked.lab.people;

import app.asked.core.ask.Forecast;
import app.asked.core.ask.InTheWay;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Going;
import app.asked.core.next.FirstRatings;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.lab.Dice;
import app.asked.lab.Met;
import app.asked.lab.Mind;
import app.asked.lab.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person's hundred days of practice under one policy in one world, and a month off after them.
///
/// On a day they look, they may rate what is offered, choose one (the first and the less feared rather), forecast it,
/// and go ahead or not: `p = logistic((courage − fear) / 9 − fatigue)`. What they do not dare they write down every
/// other time. Fatigue grows by `0.8 · (fear / 100)² + 0.4 · harm` with an ask and falls by rest. Each day they look,
/// they may leave for good: after a bad peak, an ask they did not dare, boredom, or weariness more likely.
public final class Life {
    public static final int PRACTICE = 100;
    public static final int END = 130;
    static final double BAD_PEAK = 85;

    private enum Draw {
        MOOD,
        OPENS,
        RESTS,
        CHOICE,
        FORECASTS,
        FORECAST,
        GLOOM,
        HINDERED,
        GOES,
        WRITES,
        LOGS,
        NO,
        HOW,
        FELT,
        STING,
        ENERGY,
        WEEK,
        GOING,
        LEAVES
    }

    private final Street street;
    private final Temper temper;
    private final Mind mind;
    private final Chooser chooser;
    private final Dice dice;
    private final Diary diary = new Diary();
    private final Writing writing;
    private final Lived lived = new Lived();
    private double fatigue;
    private boolean began;
    private boolean gone;

    private Life(Start start, Chooser chooser) {
        street = start.street();
        temper = start.temper();
        mind = start.mind();
        dice = temper.person().dice();
        writing = new Writing(street, diary);
        this.chooser = chooser;
    }

    /// Lives it, and tells what came of it.
    public static Lived live(Start start, Chooser chooser) {
        Life life = new Life(start, chooser);
        for (int day = 0; day <= END; day++) {
            if (day % Lived.EVERY == 0) {
                life.lived.fear(day, start.meanFear());
            }
            life.mind.slept();
            life.fatigue *= StrictMath.exp(-1 / life.temper.healing());
            if (day < PRACTICE && !life.gone && life.draw(Draw.OPENS, day).chance(life.temper.opens())) {
                life.look(day);
            }
        }
        return life.lived;
    }

    private Dice draw(Draw draw, int day) {
        return dice.at(draw).at(day);
    }

    private void look(int day) {
        if (!began) {
            began = true;
            begin(day);
        }
        if (draw(Draw.ENERGY, day).chance(.3)) {
            writing.energy(day, energy(day));
        }
        double leaving = .003 + .02 * Math.max(0, fatigue - .6);
        List<Offer> offers = offered(day);
        if (!offers.isEmpty()) {
            leaving += attempt(day, new Pick(choose(day, offers), offers));
        }
        if (day % 7 == 6) {
            lookBack(day);
        }
        if (draw(Draw.LEAVES, day).chance(leaving * temper.leaving())) {
            gone = true;
            lived.left(day);
        }
    }

    private void begin(int day) {
        if (temper.layer().ratesFirst()) {
            List<Challenge> first = FirstRatings.of(street.challenges(), Marks.NONE, MyDays.NONE);
            for (int i = 0; i < first.size(); i++) {
                Situation situation = street.find(first.get(i).id(), Version.AS_IS);
                writing.rateFirst(day, i, situation, forecastFear(day, situation));
            }
        }
    }

    /// What is there to choose from, in the order that their ratings leave; nothing where they take the rest advised.
    private List<Offer> offered(int day) {
        Shown shown = chooser.next(diary, day);
        if (shown.rest() && draw(Draw.RESTS, day).chance(.5)) {
            return List.of();
        }
        if (!temper.rates() || shown.offers().size() < 2) {
            return shown.offers();
        }
        for (int i = 0; i < shown.offers().size(); i++) {
            Situation situation = shown.offers().get(i).situation();
            writing.rate(day, i, situation, forecastFear(day, situation));
        }
        return chooser.next(diary, day).offers();
    }

    /// The fear that lies ahead of them, as they sense it today.
    private double anticipated(int day, Situation situation) {
        return mind.fear(situation, true)
                + temper.layer().mood() * draw(Draw.MOOD, day).normal();
    }

    private double forecastFear(int day, Situation situation) {
        double noise = draw(Draw.FORECAST, day).at(situation.index()).normal();
        return anticipated(day, situation) + temper.overshoot() + 8 * noise;
    }

    /// Gumbel's way of drawing from a softmax: the first has an odds ratio of two, ten points of fear cost as much.
    private Offer choose(int day, List<Offer> offers) {
        Offer chosen = offers.getFirst();
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < offers.size(); i++) {
            Situation situation = offers.get(i).situation();
            double chance = draw(Draw.CHOICE, day).at(situation.index()).uniform();
            double pull = (i == 0 ? .7 : 0)
                    - .07 * mind.fear(situation, true)
                    - StrictMath.log(-StrictMath.log(Math.max(chance, 1e-12)));
            if (pull > best) {
                best = pull;
                chosen = offers.get(i);
            }
        }
        return chosen;
    }

    /// Answers how much it adds to leaving for good.
    private double attempt(int day, Pick pick) {
        Offer offer = pick.offer();
        Situation situation = offer.situation();
        Forecast forecast = forecast(day, situation);
        if (draw(Draw.HINDERED, day).chance(temper.layer().hindered())) {
            writing.backedOut(day, pick, forecast, InTheWay.NOBODY_THERE);
            return 0;
        }
        double fear = anticipated(day, situation);
        boolean goes = draw(Draw.GOES, day).chance(temper.goingAhead(fear, fatigue));
        lived.scores().dared(offer.guess(), goes);
        if (!goes) {
            mind.avoided(situation);
            if (draw(Draw.WRITES, day).chance(.5)) {
                writing.backedOut(day, pick, forecast, InTheWay.FEAR_TOO_BIG);
            }
            lived.backedOut();
            return .03;
        }
        return ask(day, pick, fear, forecast);
    }

    private @Nullable Forecast forecast(int day, Situation situation) {
        if (!draw(Draw.FORECASTS, day).chance(.85)) {
            return null;
        }
        double no = 100 * temper.refused(street, situation)
                + temper.gloom()
                + 10 * draw(Draw.GLOOM, day).normal();
        return writing.forecast(day, forecastFear(day, situation), no);
    }

    private double ask(int day, Pick pick, double fear, @Nullable Forecast forecast) {
        Offer offer = pick.offer();
        Situation situation = offer.situation();
        Met met = met(day, situation);
        double felt = temper.felt(fear, met, draw(Draw.FELT, day).normal());
        double sting =
                met.isYes() ? 0 : temper.sting(felt, met, draw(Draw.STING, day).normal());
        mind.asked(situation, met);
        boolean bad = !met.isYes() || felt > BAD_PEAK;
        if (!bad || draw(Draw.LOGS, day).chance(temper.layer().logged())) {
            writing.asked(day, pick, forecast, met, felt, sting);
        }
        boolean repeat = lived.asked(day, situation, met, felt);
        lived.scores().asked(street.challenge(situation), offer.guess(), forecast, met, felt);
        fatigue += .8 * (felt / 100) * (felt / 100) + .4 * temper.person().hurt(met);
        return (felt > BAD_PEAK ? .10 : 0)
                + (felt < 12 ? .012 : 0)
                + (repeat ? temper.layer().boredom() : 0);
    }

    private Met met(int day, Situation situation) {
        if (!draw(Draw.NO, day).at(situation.challenge()).chance(temper.refused(street, situation))) {
            return Met.YES;
        }
        double how = draw(Draw.HOW, day).at(situation.challenge()).uniform();
        return switch (situation.channel()) {
            case IN_PERSON, PHONE -> how < .12 ? Met.HARSH_NO : Met.KIND_NO;
            case MESSAGE, EMAIL -> how < .06 ? Met.HARSH_NO : how < .4 ? Met.SILENCE : Met.KIND_NO;
        };
    }

    private double energy(int day) {
        return 75 - 45 * fatigue + 12 * draw(Draw.ENERGY, day).at(day).normal();
    }

    /// What they say of a week: whether it makes things worse rests on the change since the first day, dimly sensed.
    private void lookBack(int day) {
        if (!draw(Draw.WEEK, day).chance(.7)) {
            return;
        }
        double sensed = lived.change(meanFear()) + 4 * draw(Draw.GOING, day).normal();
        Going going = sensed > 8 ? Going.MAKES_THINGS_WORSE : sensed < -2 ? Going.DOES_ME_GOOD : Going.NOT_SURE;
        writing.takeaway(day, energy(day), going);
        if (going == Going.MAKES_THINGS_WORSE) {
            lived.saidWorse();
        }
    }

    private double meanFear() {
        return Start.meanFear(street, mind);
    }
}
