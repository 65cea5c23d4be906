package app.asked.core.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lists without repeats, in the order in which they came.
public final class Lists {
    private Lists() {}

    public static <T> Kind<List<T>> of(Kind<T> kind, int most) {
        return new Kind<>(List.of(), (raw, field) -> read(raw, field, kind, most));
    }

    /// A list of parts with fields of their own.
    public static <T> Kind<List<T>> parts(int most, Function<Fields, T> shape) {
        return new Kind<>(List.of(), (raw, field) -> read(raw, field, Kind.partReader(shape), most));
    }

    static <T> @Nullable List<T> read(Raw raw, Field field, Kind<T> kind, int most) {
        return read(raw, field, kind.reader(), most);
    }

    private static <T> @Nullable List<T> read(Raw raw, Field field, Kind.Reader<T> reader, int most) {
        List<Raw> items = items(raw);
        if (items == null) {
            field.note(Problem.Code.TYPE, Map.of("type", "list"), raw);
            return null;
        }
        if (items.size() > most) {
            field.note(Problem.Code.TOO_MANY, Map.of("most", most));
            return null;
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            values.add(reader.read(items.get(i), field.below(Integer.toString(i))));
        }
        return values.stream().filter(Objects::nonNull).distinct().toList();
    }

    /// A form sends one choice as a single value and many as many; a blank one is no choice.
    private static @Nullable List<Raw> items(Raw raw) {
        return switch (raw) {
            case Raw.Many(List<Raw> items) ->
                items.stream()
                        .filter(item -> !(item instanceof Raw.Typed && item.absent()))
                        .toList();
            case Raw.Typed typed -> List.of(typed);
            default -> null;
        };
    }
}
