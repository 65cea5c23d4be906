package app.asked.server.storage.sql;

import app.asked.core.words.Keyed;
import app.asked.core.words.OrderedSets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sets of keys in one column: `warm,kind`.
public final class Keys {
    /// Where each key of an enum stands among its values: rows are many, and their keys are few.
    private static final Map<Class<?>, Map<String, Integer>> KNOWN = new ConcurrentHashMap<>();

    private Keys() {}

    public static @Nullable String join(Collection<?> many) {
        return many.isEmpty() ? null : many.stream().map(Keys::text).collect(Collectors.joining(","));
    }

    private static String text(Object one) {
        return one instanceof Keyed keyed ? keyed.key() : one.toString();
    }

    static List<String> split(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    static <E extends Enum<E> & Keyed> Set<E> split(@Nullable String joined, E[] all) {
        return joined == null
                ? Set.of()
                : OrderedSets.ordered(
                        split(joined).stream().map(key -> of(key, all)).collect(Collectors.toSet()));
    }

    static <E extends Keyed> E of(String key, E[] all) {
        Class<?> kind = all.getClass().componentType();
        Integer at = KNOWN.computeIfAbsent(kind, _ -> places(all)).get(key);
        if (at == null) {
            throw new IllegalStateException("the database holds an unknown key: " + key);
        }
        return all[at];
    }

    private static Map<String, Integer> places(Keyed[] all) {
        return IntStream.range(0, all.length).boxed().collect(Collectors.toMap(at -> all[at].key(), at -> at));
    }
}
