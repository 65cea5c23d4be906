package app.asked.core.next.candidate;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The up to three that are offered, the best within reach, from as many domains as there are; and one more beside
/// them. Those rated today stay, so that a rating changes the order and nothing that is rated vanishes.
///
/// @param open what may be offered
public record Shortlist(List<Challenge> open, Weighing weighing, ChoiceContext setting) {
    public static final int OFFERED = 3;
    private static final int MOST = OFFERED + 1;

    /// The best first; the one more is the last where there are more than three.
    public static List<Candidate> of(List<Challenge> open, Weighing weighing, ChoiceContext setting) {
        return new Shortlist(open, weighing, setting).choose();
    }

    private List<Candidate> choose() {
        List<Candidate> rated = rated();
        List<Candidate> best = best();
        if (rated.isEmpty()) {
            return ordered(spread(List.of(), best));
        }
        if (rated.stream().noneMatch(this::isWithinReach)) {
            List<Candidate> chosen = new ArrayList<>(best.stream()
                    .filter(candidate -> !holds(rated, candidate))
                    .limit(1)
                    .toList());
            chosen.addAll(rated);
            return chosen;
        }
        return ordered(spread(rated, best));
    }

    /// The one more stays last.
    private List<Candidate> ordered(List<Candidate> chosen) {
        chosen.subList(0, Math.min(OFFERED, chosen.size())).sort(order());
        return chosen;
    }

    /// What is within reach, and does not come later, is first; what is too far, the gentlest first.
    private Comparator<Candidate> order() {
        Comparator<Candidate> reach = Comparator.comparing(candidate -> !isWithinReach(candidate));
        return reach.thenComparing(candidate -> setting.comesLater(candidate.challenge()))
                .thenComparing(
                        (one, other) -> (isWithinReach(one) ? Candidate.BEST : Candidate.GENTLEST).compare(one, other));
    }

    private boolean isWithinReach(Candidate candidate) {
        return candidate.fear() <= setting.aim().most();
    }

    /// Those rated today, as they were rated, wherever their rating puts them; where more were rated than can be shown,
    /// those that are within reach.
    private List<Candidate> rated() {
        List<Candidate> rated = Stream.of(Version.AS_IS, Version.SMALLER)
                .flatMap(version -> open.stream()
                        .filter(challenge -> setting.past().isRatedOn(setting.today(), challenge, version))
                        .map(challenge -> weighing.candidate(challenge, version)))
                .sorted(order())
                .toList();
        return rated.size() <= MOST
                ? rated
                : rated.stream().filter(this::isWithinReach).limit(MOST).toList();
    }

    /// Challenges as they are; smaller versions too where too few are within reach, and then those that come later;
    /// where nothing is within reach, the gentlest.
    private List<Candidate> best() {
        Predicate<Challenge> later = setting::comesLater;
        List<Challenge> first = open.stream().filter(later.negate()).toList();
        double most = setting.aim().most();
        List<Candidate> within = new ArrayList<>(weighed(first, Version.AS_IS, most));
        if (within.size() < OFFERED) {
            within.addAll(weighed(first, Version.SMALLER, most));
        }
        if (!isEnough(within)) {
            List<Challenge> rest = open.stream().filter(later).toList();
            within.addAll(weighed(rest, Version.AS_IS, most));
            within.addAll(weighed(rest, Version.SMALLER, most));
        }
        return within.isEmpty() ? gentlest() : within.stream().sorted(order()).toList();
    }

    /// Whether they leave something to choose from.
    private static boolean isEnough(List<Candidate> within) {
        return within.size() >= OFFERED
                && within.stream()
                                .map(candidate -> candidate.challenge().domain())
                                .distinct()
                                .count()
                        > 1;
    }

    private List<Candidate> gentlest() {
        return Stream.of(Version.AS_IS, Version.SMALLER)
                .flatMap(version -> weighed(open, version, Double.POSITIVE_INFINITY).stream())
                .sorted(Candidate.GENTLEST)
                .toList();
    }

    /// @param most the fear up to which they are weighed
    private List<Candidate> weighed(List<Challenge> challenges, Version version, double most) {
        return challenges.stream()
                .filter(challenge -> version == Version.AS_IS || challenge.smaller() != null)
                .filter(challenge -> weighing.fear(challenge, version) <= most)
                .map(challenge -> weighing.candidate(challenge, version))
                .toList();
    }

    /// Those first, then the first of each other domain, then others, each challenge once.
    private static List<Candidate> spread(List<Candidate> first, List<Candidate> ordered) {
        List<Candidate> spread = new ArrayList<>(first);
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        first.forEach(candidate -> domains.add(candidate.challenge().domain()));
        for (Candidate candidate : ordered) {
            if (spread.size() < MOST && domains.add(candidate.challenge().domain())) {
                spread.add(candidate);
            }
        }
        for (Candidate candidate : ordered) {
            if (spread.size() < MOST && !holds(spread, candidate)) {
                spread.add(candidate);
            }
        }
        return spread;
    }

    private static boolean holds(List<Candidate> chosen, Candidate candidate) {
        return chosen.stream().anyMatch(one -> one.challenge().equals(candidate.challenge()));
    }
}
