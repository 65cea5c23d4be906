package app.asked.core.next.ladder;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.history.Aftermath;
import app.asked.core.next.history.AskEvent;
import app.asked.core.next.history.Event;
import app.asked.core.next.history.History;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the ladder learned of a person: `Fears` and `Edge`, from everything that happened, in time.
record LadderState(History past, Fears fears, Edge edge) {
    static LadderState of(ChoiceFacts facts) {
        Map<ChallengeId, Challenge> known = facts.challenges().stream()
                .collect(Collectors.toMap(Challenge::id, Function.identity(), (one, _) -> one));
        LadderState climbed = new LadderState(new History(), new Fears(), new Edge());
        for (Event event : Event.of(facts, known)) {
            switch (event) {
                case AskEvent one -> climbed.learn(one);
                case Aftermath later -> climbed.past.add(later);
            }
        }
        return climbed;
    }

    private void learn(AskEvent one) {
        Double fear = fearOf(one);
        boolean went = one.what() == AskEvent.What.WENT_AHEAD;
        if (fear != null && !one.high() && (went || one.what() == AskEvent.What.TURNED_BACK)) {
            edge.learn(fear, went);
        }
        if (one.what() != AskEvent.What.HARMED) {
            fears.learn(one);
        }
        past.add(one, fear);
    }

    /// The fear shown, or else the one expected before it.
    private @Nullable Double fearOf(AskEvent one) {
        Double shown = fears.shown(one);
        return shown == null && one.challenge() != null
                ? Double.valueOf(fears.of(one.challenge(), one.version()))
                : shown;
    }
}
