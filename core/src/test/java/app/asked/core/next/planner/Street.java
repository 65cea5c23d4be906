package app.asked.core.next.planner;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.ChanceOfNo;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Origin;
import app.asked.core.challenge.Sign;
import app.asked.core.challenge.Variant;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A library for tests: in each domain a challenge for every fourth difficulty from 4 to 96, `work-48` for one.
final class Street {
    private Street() {}

    static List<Challenge> library() {
        List<Challenge> library = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            for (int difficulty = 4; difficulty <= 96; difficulty += 4) {
                library.add(challenge(domain, difficulty));
            }
        }
        return library;
    }

    static Challenge challenge(Domain domain, int difficulty) {
        return challenge(domain, difficulty, Set.of(), Set.of(), false);
    }

    static Challenge flagged(Domain domain, int difficulty) {
        return challenge(domain, difficulty, Set.of(), Set.of(Sign.PRESSING), false);
    }

    static Challenge retired(Domain domain, int difficulty) {
        return challenge(domain, difficulty, Set.of(), Set.of(), true);
    }

    static Challenge needing(Domain domain, int difficulty, Need need) {
        return challenge(domain, difficulty, Set.of(need), Set.of(), false);
    }

    static ChallengeId id(Domain domain, int difficulty) {
        return new ChallengeId(domain.key() + "-" + difficulty);
    }

    private static Challenge challenge(
            Domain domain, int difficulty, Set<Need> needs, Set<Sign> flags, boolean retired) {
        return new Challenge(
                id(domain, difficulty),
                Origin.LIBRARY,
                new Line("Ask " + domain.key() + " for " + difficulty),
                null,
                new Line("Hello, may I ask?"),
                null,
                null,
                domain,
                domain == Domain.WORK ? Channel.EMAIL : Channel.IN_PERSON,
                new Scale(difficulty),
                ChanceOfNo.estimate(50),
                new Variant(new Line("Ask for half of " + difficulty), new Scale(difficulty / 2)),
                null,
                needs,
                false,
                false,
                flags,
                null,
                retired);
    }
}
