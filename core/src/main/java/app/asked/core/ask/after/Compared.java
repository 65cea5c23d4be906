package app.asked.core.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.CameTrue;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Chance;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.util.ArrayList;
import java.util.List;

/// A guess beside what came. It is there where the person gave both; nothing is made of it here.
public sealed interface Compared {
    /// The chance of a no, beside the answer.
    record NoAndAnswer(Chance guessed, Outcome came) implements Compared {}

    /// Fear at its worst, beside fear at its worst.
    record FearAndFear(Scale guessed, Scale came) implements Compared {}

    /// How likely the feared outcome seemed, beside whether it happened.
    record FearedAndHappened(Line feared, Chance guessed, CameTrue came) implements Compared {}

    /// The belief before, beside the belief for a next time.
    record BeliefAndBelief(Line feared, Chance before, Chance after) implements Compared {}

    /// All there are for an ask. A forecast that was written afterwards is not compared.
    static List<Compared> of(WholeAsk ask) {
        Forecast forecast = ask.forecast();
        Answer answer = ask.counted();
        if (forecast == null || forecast.recalled() || answer == null) {
            return List.of();
        }
        List<Compared> compared = new ArrayList<>();
        if (forecast.chanceOfNo() != null && answer.answer() != Outcome.WAITING) {
            compared.add(new NoAndAnswer(forecast.chanceOfNo(), answer.answer()));
        }
        if (forecast.fear() != null && answer.fear() != null) {
            compared.add(new FearAndFear(forecast.fear(), answer.fear()));
        }
        if (forecast.feared() != null && forecast.fearedChance() != null) {
            addBeliefs(compared, forecast.feared(), forecast.fearedChance(), answer);
        }
        return compared;
    }

    private static void addBeliefs(List<Compared> compared, Line feared, Chance before, Answer answer) {
        if (answer.cameTrue() != null) {
            compared.add(new FearedAndHappened(feared, before, answer.cameTrue()));
        }
        if (answer.fearedChance() != null) {
            compared.add(new BeliefAndBelief(feared, before, answer.fearedChance()));
        }
    }
}
