package app.asked.core.shape;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of one part of what came in. Reading notes each problem and goes on, so that a person hears everything
/// at once; where anything is noted, the value that was read is thrown away.
public final class Fields {
    private final Map<String, Raw> fields;
    private final Field here;
    private final Set<String> asked = new HashSet<>();
    /// Rules of this part that do not hold; kept apart, so that no rule hides another.
    private final List<Problem> broken = new ArrayList<>();

    private Fields(Map<String, Raw> fields, Field here) {
        this.fields = fields;
        this.here = here;
    }

    /// Reads a whole value. A field that the shape did not ask for is a problem, too.
    ///
    /// @param now the instant of reading, against which a moment is future
    public static <T> Checked<T> read(Raw raw, Instant now, Function<Fields, T> shape) {
        List<Problem> problems = new ArrayList<>();
        Field top = new Field("", now, problems);
        if (!(raw instanceof Raw.Part part)) {
            top.note(Problem.Code.TYPE, Map.of("type", "object"));
            return new Checked.Invalid<>(problems);
        }
        T value = within(part, top, shape);
        return problems.isEmpty() ? new Checked.Valid<>(value) : new Checked.Invalid<>(problems);
    }

    static <T extends @Nullable Object> T within(Raw.Part part, Field here, Function<Fields, T> shape) {
        Fields fields = new Fields(part.fields(), here);
        T value = shape.apply(fields);
        here.problems().addAll(fields.broken);
        part.fields().keySet().stream()
                .filter(name -> !fields.asked.contains(name))
                .sorted()
                .forEach(name -> here.below(name).note(Problem.Code.UNKNOWN_FIELD, Map.of()));
        return value;
    }

    /// What the field holds, or null where it is absent or not sound.
    public <T> @Nullable T opt(String name, Kind<T> kind) {
        Raw raw = take(name);
        return raw == null ? null : kind.reader().read(raw, here.below(name));
    }

    /// What the field holds; an absent field is a problem.
    public <T> T need(String name, Kind<T> kind) {
        T value = opt(name, kind);
        if (value == null && !has(name)) {
            here.below(name).note(Problem.Code.REQUIRED, Map.of());
        }
        return value == null ? kind.standIn() : value;
    }

    /// What the field holds, or the given value where it is absent.
    public <T> T or(String name, Kind<T> kind, T absent) {
        T value = opt(name, kind);
        return value == null ? absent : value;
    }

    /// A part with fields of its own.
    public <T> @Nullable T part(String name, Function<Fields, @Nullable T> shape) {
        return switch (take(name)) {
            case null -> null;
            case Raw.Part part -> within(part, here.below(name), shape);
            case Raw other -> {
                here.below(name).note(Problem.Code.TYPE, Map.of("type", "object"), other);
                yield null;
            }
        };
    }

    public boolean has(String name) {
        return take(name) != null;
    }

    /// A rule between fields of this part. It is asked only once each of them is sound by itself.
    public void rule(boolean holds, String name, Problem.Code code, Map<String, Object> expects) {
        if (!holds && sound()) {
            broken.add(new Problem(here.below(name).at(), code, expects, null));
        }
    }

    private boolean sound() {
        String within = here.at() + "/";
        return here.problems().stream().noneMatch(problem -> problem.field().startsWith(within));
    }

    private @Nullable Raw take(String name) {
        asked.add(name);
        Raw raw = fields.get(name);
        return raw == null || raw.absent() ? null : raw;
    }
}
