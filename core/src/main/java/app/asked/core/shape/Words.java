package app.asked.core.shape;

import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Text;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lines and prose.
public final class Words {
    public static final Kind<Line> LINE = new Kind<>(new Line("-"), (raw, field) -> line(raw.text(), field));
    public static final Kind<Prose> PROSE =
            new Kind<>(new Prose("-"), (raw, field) -> read(raw.text(), Prose.MOST, true, Prose::new, field));

    private Words() {}

    static @Nullable Line line(@Nullable String text, Field field) {
        return read(text, Line.MOST, false, Line::new, field);
    }

    private static <T> @Nullable T read(
            @Nullable String written, int most, boolean breaks, Function<String, T> make, Field field) {
        if (written == null) {
            field.note(Problem.Code.TYPE, Map.of("type", "text"));
            return null;
        }
        String text = Text.tidy(written, breaks);
        if (text.isBlank()) {
            field.note(Problem.Code.REQUIRED, Map.of());
        } else if (Text.length(text) > most) {
            field.note(Problem.Code.TOO_LONG, Map.of("most", most, "length", Text.length(text)));
        } else if (Text.breaksTheLine(text, breaks)) {
            field.note(Problem.Code.CHARACTER, Map.of("breaks", Boolean.toString(breaks)));
        } else {
            return make.apply(text);
        }
        return null;
    }
}
