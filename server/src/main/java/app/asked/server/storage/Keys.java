package app.asked.server.storage;

import app.asked.core.words.Keyed;
import app.asked.core.words.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sets of keys in one column: `warm,kind`.
final class Keys {
    private Keys() {}

    static @Nullable String join(Collection<?> many) {
        return many.isEmpty() ? null : many.stream().map(Keys::text).collect(Collectors.joining(","));
    }

    private static String text(Object one) {
        return one instanceof Keyed keyed ? keyed.key() : one.toString();
    }

    static List<String> split(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    static <E extends Enum<E> & Keyed> Set<E> split(@Nullable String joined, E[] all) {
        return Sets.ordered(split(joined).stream().map(key -> of(key, all)).collect(Collectors.toSet()));
    }

    static <E extends Keyed> E of(String key, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the database holds an unknown key: " + key));
    }
}
