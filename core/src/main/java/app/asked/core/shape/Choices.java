package app.asked.core.shape;

import app.asked.core.words.Chosen;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values from a published list: one, some, and some with words of one's own.
public final class Choices {
    private static final int MOST_OWN = 20;

    private Choices() {}

    public static <E extends Enum<E> & Keyed> Kind<E> one(Class<E> of) {
        return new Kind<>(of.getEnumConstants()[0], (raw, field) -> choice(raw, field, of));
    }

    public static <E extends Enum<E> & Keyed> Kind<Set<E>> some(Class<E> of) {
        return some(of, of.getEnumConstants().length);
    }

    public static <E extends Enum<E> & Keyed> Kind<Set<E>> some(Class<E> of, int most) {
        return new Kind<>(Set.of(), (raw, field) -> {
            List<E> values = Lists.read(raw, field, one(of), most);
            return values == null ? null : set(values, of);
        });
    }

    /// Words tapped from a list, and `own:` before each word of one's own.
    public static <E extends Enum<E> & Keyed> Kind<Chosen<E>> chosen(Class<E> of) {
        Kind<Object> word = new Kind<>("", (raw, field) -> {
            String text = raw.text();
            return text != null && text.startsWith(Chosen.OWN)
                    ? Words.line(text.substring(Chosen.OWN.length()).strip(), field)
                    : choice(raw, field, of);
        });
        return new Kind<>(Chosen.none(), (raw, field) -> {
            List<Object> words = Lists.read(raw, field, word, of.getEnumConstants().length + MOST_OWN);
            return words == null
                    ? null
                    : new Chosen<>(
                            set(only(words, of).toList(), of),
                            only(words, Line.class).toList());
        });
    }

    private static <T> Stream<T> only(List<Object> words, Class<T> of) {
        return words.stream().filter(of::isInstance).map(of::cast);
    }

    private static <E extends Enum<E>> Set<E> set(List<E> values, Class<E> of) {
        EnumSet<E> set = EnumSet.noneOf(of);
        set.addAll(values);
        return set;
    }

    private static <E extends Enum<E> & Keyed> @Nullable E choice(Raw raw, Field field, Class<E> of) {
        String text = raw.text();
        for (E value : of.getEnumConstants()) {
            if (value.key().equals(text)) {
                return value;
            }
        }
        String values = Stream.of(of.getEnumConstants()).map(Keyed::key).collect(Collectors.joining(", "));
        Problem.Code code = text == null ? Problem.Code.TYPE : Problem.Code.UNKNOWN_VALUE;
        field.note(code, Map.of("type", "choice", "values", values), raw);
        return null;
    }
}
