package app.asked.core.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the ladder learned of a person: `Fears` and `Edge`, from everything that happened, in time.
record Climbed(Past past, Fears fears, Edge edge) {
    static Climbed of(Facts facts) {
        Map<ChallengeId, Challenge> known = facts.challenges().stream()
                .collect(Collectors.toMap(Challenge::id, Function.identity(), (one, _) -> one));
        Climbed climbed = new Climbed(new Past(), new Fears(), new Edge());
        for (Event event : Event.of(facts, known)) {
            switch (event) {
                case Seen one -> climbed.learn(one);
                case Aftermath later -> climbed.past.add(later);
            }
        }
        return climbed;
    }

    private void learn(Seen one) {
        Double fear = fearOf(one);
        boolean went = one.what() == Seen.What.WENT_AHEAD;
        if (fear != null && !one.high() && (went || one.what() == Seen.What.TURNED_BACK)) {
            edge.learn(fear, went);
        }
        if (one.what() != Seen.What.HARMED) {
            fears.learn(one);
        }
        past.add(one, fear);
    }

    /// The fear shown, or else the one expected before it.
    private @Nullable Double fearOf(Seen one) {
        Double shown = fears.shown(one);
        return shown == null && one.challenge() != null
                ? Double.valueOf(fears.of(one.challenge(), one.version()))
                : shown;
    }
}
