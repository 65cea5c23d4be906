package app.asked.lab;

/// Chance with an address: the same seed and the same keys give the same draw, whatever else was drawn before. So two
/// policies meet the same people on the same days, and differences between policies are theirs.
///
/// Keys are mixed by the finaliser of SplitMix64 (Steele, Lea & Flood 2014, "Fast splittable pseudorandom number
/// generators", OOPSLA).
public record Dice(long seed) {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /// The dice at a key.
    public Dice at(long key) {
        return new Dice(mixed(seed ^ mixed(key + GOLDEN)));
    }

    public Dice at(Enum<?> key) {
        return at(key.name().hashCode());
    }

    /// From 0 to below 1, each as likely as any other.
    public double uniform() {
        return (mixed(seed + GOLDEN) >>> 11) * 0x1.0p-53;
    }

    public boolean chance(double probability) {
        return uniform() < probability;
    }

    /// Standard normal (Box & Muller 1958).
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * Math.PI * at(1).uniform());
    }

    /// From 0 to below the bound.
    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    private static long mixed(long bits) {
        long mixed = bits + GOLDEN;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
