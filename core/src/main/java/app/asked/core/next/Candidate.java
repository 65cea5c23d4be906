package app.asked.core.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A challenge that may be offered, in a version, with the points that speak for it.
///
/// @param fear as expected
/// @param used when its domain was last used; long ago where it never was
record Candidate(
        Challenge challenge,
        Version version,
        double fear,
        LocalDate used,
        Next.ChanceOfNo chanceOfNo,
        List<Next.Term> terms) {
    static final Comparator<Candidate> GENTLEST = Comparator.comparingLong(Candidate::wholeFear)
            .thenComparing(Candidate::used)
            .thenComparing(candidate -> candidate.challenge().id().value());

    static final Comparator<Candidate> BEST =
            Comparator.comparingInt(Candidate::score).reversed().thenComparing(GENTLEST);

    private int score() {
        return terms.stream().mapToInt(Next.Term::points).sum();
    }

    private long wholeFear() {
        return Math.round(fear);
    }

    int points(Next.Ground ground) {
        return terms.stream()
                .filter(term -> term.term() == ground)
                .mapToInt(Next.Term::points)
                .sum();
    }
}
