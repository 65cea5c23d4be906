package app.asked.core.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/// Whether differences lean to one side by more than `Selection` alone could make them.
///
/// With ranks r of the sizes of what is not 0, T is the sum of those on the side that T favors. Where each is on that
/// side with a chance of at most π = Γ / (1 + Γ), T is at most normal with mean `π Σ r` and variance
/// `π (1 − π) Σ r²`, so `p = 2 · P(Z ≥ (T − π Σ r) / √(π (1 − π) Σ r²))`. Γ = 1 is Wilcoxon's signed-rank test.
///
/// Wilcoxon (1945), Biometrics Bulletin 1; Rosenbaum (2002), Observational Studies, 4.3.3.
/// No differences at all: p 1.
///
/// @param side 1 where they lean above 0, −1 below, 0 to neither
public record SignedRanks(int side, double p) {
    public static SignedRanks of(double[] differences, double most) {
        double[] moved = Arrays.stream(differences).filter(each -> each != 0).toArray();
        if (moved.length == 0) {
            return new SignedRanks(0, 1);
        }
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE)
                .apply(Arrays.stream(moved).map(Math::abs).toArray());
        double all = 0;
        double squares = 0;
        double above = 0;
        for (int i = 0; i < ranks.length; i++) {
            all += ranks[i];
            squares += ranks[i] * ranks[i];
            above += moved[i] > 0 ? ranks[i] : 0;
        }
        double favored = Math.max(above, all - above);
        double z = (favored - most * all) / StrictMath.sqrt(most * (1 - most) * squares);
        double p = Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
        return new SignedRanks(Double.compare(above, all - above), p);
    }
}
