package app.asked.core.next;

import app.asked.core.challenge.ChallengeId;
import java.util.Set;

/// Challenges that the person set apart.
public record Marks(Set<ChallengeId> favourite, Set<ChallengeId> hidden) {
    public static final Marks NONE = new Marks(Set.of(), Set.of());

    public Marks {
        favourite = Set.copyOf(favourite);
        hidden = Set.copyOf(hidden);
    }

    /// The same, with nothing hidden.
    public Marks withoutHidden() {
        return new Marks(favourite, Set.of());
    }
}
