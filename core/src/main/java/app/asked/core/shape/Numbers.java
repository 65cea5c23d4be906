package app.asked.core.shape;

import app.asked.core.words.Chance;
import app.asked.core.words.Scale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whole numbers and flags.
public final class Numbers {
    public static final Kind<Scale> SCALE = within(0, 100, Scale::new);
    public static final Kind<Chance> CHANCE = within(0, 100, Chance::new);
    public static final Kind<Boolean> FLAG = new Kind<>(false, Numbers::flag);

    private static final Pattern TYPED = Pattern.compile("-?\\d{1,9}");

    private Numbers() {}

    public static Kind<Integer> whole(int least, int most) {
        return within(least, most, n -> n);
    }

    private static <T> Kind<T> within(int least, int most, IntFunction<T> make) {
        Map<String, Object> expects = Map.of("type", "whole", "least", least, "most", most);
        return new Kind<>(make.apply(least), (raw, field) -> {
            Long number = number(raw);
            if (number == null) {
                field.note(Problem.Code.TYPE, expects, raw);
            } else if (number < least || number > most) {
                field.note(Problem.Code.RANGE, expects, raw);
            } else {
                return make.apply(number.intValue());
            }
            return null;
        });
    }

    private static @Nullable Long number(Raw raw) {
        return switch (raw) {
            case Raw.Whole(long value) -> value;
            case Raw.Typed(String typed) when TYPED.matcher(typed.strip()).matches() -> Long.valueOf(typed.strip());
            default -> null;
        };
    }

    private static @Nullable Boolean flag(Raw raw, Field field) {
        return switch (raw) {
            case Raw.Flag(boolean value) -> value;
            case Raw.Typed(String typed) when typed.equals("true") || typed.equals("on") -> true;
            case Raw.Typed(String typed) when typed.equals("false") -> false;
            default -> {
                field.note(Problem.Code.TYPE, Map.of("type", "flag"), raw);
                yield null;
            }
        };
    }
}
