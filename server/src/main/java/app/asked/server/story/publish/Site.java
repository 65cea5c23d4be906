package app.asked.server.story.publish;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Kind;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A person's public site, under the name that they chose for it.
///
/// @param name stands in its address
/// @param indexed whether search engines may list it
/// @param listed whether its stories stand among those of this server
public record Site(String name, Line title, @Nullable Prose about, Locale language, boolean indexed, boolean listed) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:-?[a-z0-9]){1,29}");
    private static final Kind<String> ADDRESS = Ids.kind("site-name", "-", Site::name);

    static Site read(Fields in, Locale language) {
        return new Site(
                in.need("name", ADDRESS),
                in.need("title", Words.LINE),
                in.opt("about", Words.PROSE),
                language,
                in.or("indexed", Numbers.FLAG, false),
                in.or("listed", Numbers.FLAG, false));
    }

    private static @Nullable String name(@Nullable String written) {
        String small = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        return NAME.matcher(small).matches() ? small : null;
    }
}
