package app.asked.lab.policy;

import app.asked.core.next.estimate.Tuning;
import app.asked.core.next.estimate.Tuning.Fatigue;
import app.asked.core.next.estimate.Tuning.Fear;
import app.asked.core.next.estimate.Tuning.Guard;
import app.asked.core.next.estimate.Tuning.Weights;
import java.util.LinkedHashMap;
import java.util.Map;

/// The planner's constants with one thing left out.
final class Ablations {
    private Ablations() {}

    static Map<String, Tuning> all() {
        Tuning all = Tuning.DEFAULT;
        Weights weights = all.weights();
        Map<String, Tuning> left = new LinkedHashMap<>();
        left.put("learning about the person", all.with(unlearning(all.fear())));
        left.put(
                "the wish to learn",
                all.with(weights(weights, 0, weights.noes(), weights.variety(), weights.revisit())));
        left.put(
                "the lean to a yes",
                all.with(weights(weights, weights.learn(), 0, weights.variety(), weights.revisit())));
        left.put("it, and with a lean to even", all.with(even(weights)));
        left.put("variety", all.with(weights(weights, weights.learn(), weights.noes(), 0, weights.revisit())));
        left.put("revisits", all.with(weights(weights, weights.learn(), weights.noes(), weights.variety(), 0)));
        left.put("all but the edge", all.with(weights(weights, 0, 0, 0, 0)));
        left.put("fatigue", all.with(tireless(all.fatigue())));
        left.put("the guard against leaps", all.with(leaping(all.guard())));
        return left;
    }

    private static Fear unlearning(Fear fear) {
        return new Fear(.1, .1, .1, .1, fear.bias(), .1, fear.forecastNoise(), fear.feltNoise(), 0, 0);
    }

    private static Weights weights(Weights all, int learn, int noes, int variety, int revisit) {
        return new Weights(
                all.edge(),
                all.width(),
                all.widthWished(),
                learn,
                noes,
                all.usualNo(),
                all.noesWished(),
                variety,
                variety == 0 ? 0 : all.domains(),
                variety == 0 ? 0 : all.turn(),
                revisit,
                all.favourite(),
                all.atHand(),
                all.atHandFirst());
    }

    private static Weights even(Weights all) {
        return new Weights(
                all.edge(),
                all.width(),
                all.widthWished(),
                all.learn(),
                all.noes(),
                50,
                all.noesWished(),
                all.variety(),
                all.domains(),
                all.turn(),
                all.revisit(),
                all.favourite(),
                all.atHand(),
                all.atHandFirst());
    }

    private static Fatigue tireless(Fatigue all) {
        return new Fatigue(
                0, 0, all.recovery(), all.recoverySpread(), all.usualMinutes(), all.minutesNoise(), 0, all.wornOut());
    }

    private static Guard leaping(Guard all) {
        return new Guard(100, 100, 100, all.easy(), all.easier());
    }
}
