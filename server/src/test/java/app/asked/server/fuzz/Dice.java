package app.asked.server.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that can be had again: the same seed and number, the same draws.
final class Dice {
    private final SplittableRandom random;

    Dice(long seed, int number) {
        random = new SplittableRandom(new SplittableRandom(seed ^ ((long) number << 20)).nextLong());
    }

    /// From 0 to below the bound.
    int below(int bound) {
        return random.nextInt(bound);
    }

    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    <T> T among(List<T> list) {
        return list.get(below(list.size()));
    }

    @SafeVarargs
    final <T> T among(T... each) {
        return each[below(each.length)];
    }

    byte[] bytes(int most) {
        byte[] bytes = new byte[below(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }
}
