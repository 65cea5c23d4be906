package app.asked.core.next;

import app.asked.core.challenge.ChallengeId;
import java.util.Set;

/// Challenges set apart: by the person as favourite or hidden, by the library as retired.
public record Marks(Set<ChallengeId> favourite, Set<ChallengeId> hidden, Set<ChallengeId> retired) {
    public static final Marks NONE = new Marks(Set.of(), Set.of(), Set.of());

    public Marks {
        favourite = Set.copyOf(favourite);
        hidden = Set.copyOf(hidden);
        retired = Set.copyOf(retired);
    }
}
