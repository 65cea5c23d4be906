package app.asked.lab.people;

import app.asked.lab.Situation;
import org.jspecify.annotations.Nullable;

/// Something to ask today, with what the policy expects of it where it says so.
public record Offer(Situation situation, @Nullable Guess guess) {
    public static Offer of(Situation situation) {
        return new Offer(situation, null);
    }
}
