package app.asked.core.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The up to three that are offered, the best within reach, from as many domains as there are; and one more beside
/// them.
final class Shortlist {
    static final int OFFERED = 3;
    private static final int MOST = OFFERED + 1;

    private Shortlist() {}

    /// Challenges as they are; smaller versions too where too few are within reach; where nothing is, the gentlest.
    /// Those rated today stay, so that a rating changes the order and not what is rated. The one more stays last.
    static List<Candidate> of(List<Challenge> open, Weighing weighing, ChoiceContext setting) {
        double most = setting.aim().most();
        List<Candidate> within = new ArrayList<>(weighed(open, Version.AS_IS, weighing, most));
        if (within.size() < OFFERED) {
            within.addAll(weighed(open, Version.SMALLER, weighing, most));
        }
        if (within.isEmpty()) {
            return spread(List.of(), gentlest(open, weighing));
        }
        List<Candidate> best = within.stream().sorted(Candidate.BEST).toList();
        List<Candidate> rated = best.stream()
                .filter(candidate -> setting.past().isRatedOn(setting.today(), candidate.challenge()))
                .toList();
        List<Candidate> chosen = spread(rated, best);
        chosen.subList(0, Math.min(OFFERED, chosen.size())).sort(Candidate.BEST);
        return chosen;
    }

    private static List<Candidate> gentlest(List<Challenge> open, Weighing weighing) {
        return Stream.of(Version.AS_IS, Version.SMALLER)
                .flatMap(version -> weighed(open, version, weighing, Double.POSITIVE_INFINITY).stream())
                .sorted(Candidate.GENTLEST)
                .toList();
    }

    /// @param most the fear up to which they are weighed
    private static List<Candidate> weighed(List<Challenge> open, Version version, Weighing weighing, double most) {
        return open.stream()
                .filter(challenge -> version == Version.AS_IS || challenge.smaller() != null)
                .filter(challenge -> weighing.fear(challenge, version) <= most)
                .map(challenge -> weighing.candidate(challenge, version))
                .toList();
    }

    /// Those first, then the first of each other domain, then others, each challenge once.
    private static List<Candidate> spread(List<Candidate> first, List<Candidate> ordered) {
        List<Candidate> spread = new ArrayList<>();
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        for (List<Candidate> each : List.of(first, ordered)) {
            for (Candidate candidate : each) {
                if (spread.size() < MOST && domains.add(candidate.challenge().domain())) {
                    spread.add(candidate);
                }
            }
        }
        for (Candidate candidate : ordered) {
            if (spread.size() < MOST
                    && spread.stream().noneMatch(one -> one.challenge().equals(candidate.challenge()))) {
                spread.add(candidate);
            }
        }
        return spread;
    }
}
