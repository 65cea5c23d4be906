package app.asked.core.next.candidate;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Version;
import app.asked.core.next.Next;
import app.asked.core.words.Chance;
import app.asked.core.words.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A challenge that may be offered, in a version, with the points that speak for it.
///
/// @param fear as expected
/// @param used when its domain was last used; long ago where it never was
/// @param score the sum of its points
/// @param outlook reckoned where it is told
public record Candidate(
        Challenge challenge,
        Version version,
        double fear,
        LocalDate used,
        List<Next.Term> terms,
        int score,
        Supplier<Outlook> outlook) {
    /// What is likely to come of it.
    ///
    /// @param doing how likely it is that the person goes ahead, from 0 to 1
    /// @param fear of a single ask
    public record Outlook(double doing, Next.ChanceOfNo no, Range fear) {}

    static final Comparator<Candidate> GENTLEST = Comparator.comparingLong(Candidate::wholeFear)
            .thenComparing(Candidate::used)
            .thenComparing(candidate -> candidate.challenge().id().value());

    static final Comparator<Candidate> BEST = (one, other) ->
            one.score == other.score ? GENTLEST.compare(one, other) : Integer.compare(other.score, one.score);

    public Candidate(
            Challenge challenge,
            Version version,
            double fear,
            @Nullable LocalDate used,
            List<Next.Term> terms,
            Supplier<Outlook> outlook) {
        this(challenge, version, fear, used == null ? LocalDate.MIN : used, terms, sum(terms), outlook);
    }

    private static int sum(List<Next.Term> terms) {
        int sum = 0;
        for (Next.Term term : terms) {
            sum += term.points();
        }
        return sum;
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

    /// Told with its grounds, but for those without points.
    Next.Offered offered(ChoiceContext setting) {
        Outlook likely = outlook.get();
        return new Next.Offered(
                challenge.id(),
                version,
                challenge.titleOf(version),
                likely.fear(),
                new Chance((int) Math.round(100 * likely.doing())),
                likely.no(),
                Reason.of(this, likely.no(), setting),
                terms.stream().filter(term -> term.points() != 0).toList());
    }

    /// Its smaller version; null where it is that already, or has none.
    Next.@Nullable Smaller smaller() {
        return version == Version.SMALLER || challenge.smaller() == null
                ? null
                : new Next.Smaller(challenge.id(), Version.SMALLER, challenge.titleOf(Version.SMALLER));
    }
}
