package app.asked.core.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Sets of published values, always walked in the order in which they are published.
public final class OrderedSets {
    private OrderedSets() {}

    public static <E extends Enum<E>> Set<E> ordered(Set<E> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(set));
    }
}
