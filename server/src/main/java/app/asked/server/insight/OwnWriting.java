package app.asked.server.insight;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Retelling;
import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers what a person wrote at length.
final class OwnWriting {
    private final List<String> texts = new ArrayList<>();

    void add(@Nullable Prose prose) {
        if (prose != null) {
            texts.add(prose.text());
        }
    }

    /// Nothing of one in which something bad happened.
    void add(WholeAsk ask) {
        if (ask.harm() != null) {
            return;
        }
        Answer answer = ask.answer();
        if (answer != null) {
            add(answer.lesson());
            add(answer.story());
        }
        if (ask.backedOut() != null) {
            add(ask.backedOut().note());
        }
    }

    private void add(@Nullable Retelling story) {
        if (story != null) {
            add(story.happened());
            add(story.told());
            add(story.another());
        }
    }

    /// The latest first.
    List<String> texts() {
        return texts.reversed();
    }
}
