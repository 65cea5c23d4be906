package app.asked.server.insight;

import app.asked.core.insight.questions.ProbeItem;
import app.asked.server.ask.form.Questions;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The ten of the probe, or why they can wait.
///
/// @param id of what the form writes; like its questions absent where they wait
/// @param when how often it is for
/// @param waits absent where they may be rated now
public record ProbeView(
        @Nullable UUID id,
        List<ScaleView> items,
        @Nullable Questions questions,
        String when,
        @Nullable String waits) {
    public ProbeView {
        items = List.copyOf(items);
    }

    static ProbeView waiting(String why) {
        return new ProbeView(null, List.of(), null, "", why);
    }

    /// @param start whether no ask was made yet: then it is for a start that change is seen against
    static ProbeView of(Words words, UUID id, List<ProbeItem> items, Form form, FieldErrors errors, boolean start) {
        Questions questions = new Questions(words, form, errors);
        return new ProbeView(
                id,
                items.stream()
                        .map(item ->
                                questions.scale("probe", item.key(), "item", words.say("probe.item." + item.key())))
                        .toList(),
                questions,
                words.say(start ? "probe.start" : "probe.when"),
                null);
    }
}
