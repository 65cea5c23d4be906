package app.asked.core.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// Sets of published values, always walked in the order in which they are published.
public final class OrderedSets {
    private OrderedSets() {}

    public static <E extends Enum<E>> Set<E> ordered(Set<E> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(set));
    }

    /// Those of the published values that fit.
    public static <E extends Enum<E>> Set<E> all(Class<E> of, Predicate<E> fits) {
        EnumSet<E> fitting = EnumSet.allOf(of);
        fitting.removeIf(fits.negate());
        return ordered(fitting);
    }
}
