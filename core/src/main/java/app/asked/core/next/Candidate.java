package app.asked.core.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Version;
import app.asked.core.words.Chance;
import app.asked.core.words.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A challenge that may be offered, in a version, with the points that speak for it.
///
/// @param fear as expected
/// @param deviation of a single fear around it
/// @param doing how likely it is that the person goes ahead, from 0 to 1
/// @param used when its domain was last used; long ago where it never was
/// @param score the sum of its points
record Candidate(
        Challenge challenge,
        Version version,
        double fear,
        double deviation,
        double doing,
        LocalDate used,
        Next.ChanceOfNo chanceOfNo,
        List<Next.Term> terms,
        int score) {
    static final Comparator<Candidate> GENTLEST = Comparator.comparingLong(Candidate::wholeFear)
            .thenComparing(Candidate::used)
            .thenComparing(candidate -> candidate.challenge().id().value());

    static final Comparator<Candidate> BEST =
            Comparator.comparingInt(Candidate::score).reversed().thenComparing(GENTLEST);

    /// @param terms grounds without points are left out
    Candidate(
            Challenge challenge,
            Version version,
            double fear,
            double deviation,
            double doing,
            @Nullable LocalDate used,
            Next.ChanceOfNo chanceOfNo,
            List<Next.Term> terms) {
        this(
                challenge,
                version,
                fear,
                deviation,
                doing,
                used == null ? LocalDate.MIN : used,
                chanceOfNo,
                terms.stream().filter(term -> term.points() != 0).toList(),
                terms.stream().mapToInt(Next.Term::points).sum());
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

    Next.Offered offered(Setting setting) {
        return new Next.Offered(
                challenge.id(),
                version,
                challenge.titleOf(version),
                Range.around(fear, deviation),
                new Chance((int) Math.round(100 * doing)),
                chanceOfNo,
                Reason.of(this, setting),
                terms);
    }

    /// Its smaller version; null where it is that already, or has none.
    Next.@Nullable Smaller smaller() {
        return version == Version.SMALLER || challenge.smaller() == null
                ? null
                : new Next.Smaller(challenge.id(), Version.SMALLER, challenge.titleOf(Version.SMALLER));
    }
}
