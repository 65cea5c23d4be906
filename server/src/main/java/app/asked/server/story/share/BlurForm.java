package app.asked.server.story.share;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Words;
import app.asked.core.story.Blur;
import app.asked.core.story.Story;
import app.asked.core.words.Line;
import app.asked.server.web.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What stands in the place of names, as its form tells it.
final class BlurForm {
    static final String PREFIX = "blur.";

    private BlurForm() {}

    /// Reads it.
    ///
    /// @param standIn for a name beside which nothing was written
    static Checked<List<Blur>> read(Form form, Line standIn) {
        return form.check(PREFIX, Map.of(), in -> blurs(in, standIn));
    }

    private static List<Blur> blurs(Fields in, Line standIn) {
        List<Blur> blurs = new ArrayList<>();
        IntStream.range(0, Story.MOST_BLURS)
                .mapToObj(number -> in.part(String.valueOf(number), part -> blur(part, standIn)))
                .filter(Objects::nonNull)
                .forEach(blurs::add);
        return blurs;
    }

    /// The row for another name may be left blank.
    private static @Nullable Blur blur(Fields in, Line standIn) {
        Line found = in.opt("found", Words.LINE);
        Line shown = in.or("shown", Words.LINE, standIn);
        boolean stays = in.or("keep", Numbers.FLAG, false);
        return found == null ? null : new Blur(found, stays ? found : shown);
    }
}
