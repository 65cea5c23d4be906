package app.asked.lab.people;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.lab.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All that can be asked: each challenge of the library as it is, and its smaller version where it has one.
public final class Street {
    private static final List<Domain> DOMAINS = List.of(Domain.values());

    private final List<Challenge> challenges;
    private final List<Situation> situations = new ArrayList<>();
    private final List<Situation> asTheyAre = new ArrayList<>();
    private final Map<ChallengeId, Situation> asItIs = new HashMap<>();
    private final Map<ChallengeId, Situation> smaller = new HashMap<>();

    public Street(List<Challenge> library) {
        challenges = library.stream().filter(challenge -> !challenge.retired()).toList();
        for (int i = 0; i < challenges.size(); i++) {
            Challenge challenge = challenges.get(i);
            Situation situation = add(i, challenge, Version.AS_IS);
            asTheyAre.add(situation);
            asItIs.put(challenge.id(), situation);
            if (challenge.smaller() != null) {
                smaller.put(challenge.id(), add(i, challenge, Version.SMALLER));
            }
        }
    }

    private Situation add(int place, Challenge challenge, Version version) {
        Situation situation = new Situation(
                situations.size(),
                place,
                DOMAINS.indexOf(challenge.domain()),
                challenge.channel(),
                challenge.difficultyOf(version).value());
        situations.add(situation);
        return situation;
    }

    public List<Challenge> challenges() {
        return challenges;
    }

    public Challenge challenge(Situation situation) {
        return challenges.get(situation.challenge());
    }

    public List<Situation> situations() {
        return situations;
    }

    /// Each challenge as it is, in the order of `challenges`. Fear is measured over these.
    public List<Situation> asTheyAre() {
        return asTheyAre;
    }

    public Situation find(ChallengeId id, Version version) {
        Situation found = (version == Version.SMALLER ? smaller : asItIs).get(id);
        if (found == null) {
            throw new IllegalArgumentException("the street has no " + id + " " + version);
        }
        return found;
    }

    public Version version(Situation situation) {
        return asTheyAre.get(situation.challenge()).equals(situation) ? Version.AS_IS : Version.SMALLER;
    }
}
