package app.asked.server.story;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Lists;
import app.asked.core.shape.Words;
import app.asked.core.story.Story;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.ask.form.Filled;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A story as its form tells it.
///
/// @param asks of a new one: they stay as they are afterwards
record StoryForm(Line title, @Nullable Prose text, List<UUID> asks) {
    static final String PREFIX = "tale.";

    static Checked<StoryForm> read(Form form) {
        return form.check(PREFIX, Map.of(), StoryForm::read);
    }

    private static StoryForm read(Fields in) {
        return new StoryForm(
                in.need("title", Words.LINE),
                in.opt("text", Words.PROSE),
                in.or("asks", Lists.of(Ids.ID, Story.MOST_ASKS), List.of()));
    }

    Story begun(UUID id, Moment now) {
        return new Story(id, title, text, asks, List.of(), List.of(), now);
    }

    static Form of(Versioned<Story> kept, Instant now) {
        return new Filled()
                .with(Form.REV, kept.rev())
                .with("tale.title", kept.value().title())
                .with("tale.text", kept.value().text())
                .form(now);
    }

    static Form of(Beginning beginning, Instant now) {
        return new Filled()
                .with("tale.title", beginning.title())
                .with("tale.text", beginning.text())
                .all("tale.asks", beginning.asks())
                .form(now);
    }
}
