package app.asked.core.shape;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads for tests, and says problems in short: `/fear range`.
final class Reading {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private Reading() {}

    static <T> Checked<T> read(Raw raw, Kind<T> kind) {
        return shape(Map.of("it", raw), in -> in.need("it", kind));
    }

    static <T> Checked<T> shape(Map<String, Raw> fields, Function<Fields, T> shape) {
        return Fields.read(new Raw.Part(fields), NOW, shape);
    }

    static List<String> problems(Checked<?> checked) {
        return switch (checked) {
            case Checked.Valid<?> _ -> List.of();
            case Checked.Invalid<?>(List<Problem> problems) ->
                problems.stream()
                        .map(problem -> problem.field() + " " + problem.code().key())
                        .toList();
        };
    }

    static List<String> problems(Raw raw, Kind<?> kind) {
        return problems(read(raw, kind));
    }

    static Raw text(String value) {
        return new Raw.Text(value);
    }

    static Raw typed(String value) {
        return new Raw.Typed(value);
    }

    static Raw many(Raw... items) {
        return new Raw.Many(Arrays.asList(items));
    }

    static <T> Checked<T> valid(T value) {
        return new Checked.Valid<>(value);
    }
}
