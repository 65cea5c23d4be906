package app.asked.core.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Sets of published values, always walked in the order in which they are published.
public final class Sets {
    private Sets() {}

    public static <E extends Enum<E>> Set<E> ordered(Set<E> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(set));
    }
}
