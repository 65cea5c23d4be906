package app.asked.server.insight;

import app.asked.core.insight.ProbeItem;
import app.asked.core.insight.QuestionSet;
import app.asked.core.shape.Ids;
import app.asked.server.storage.Tx;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ScaleView;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The ten of the probe, or why they can wait.
///
/// @param waits absent where they may be rated now
public record ProbeView(List<Item> items, @Nullable String waits) {
    public record Item(String idField, UUID id, ScaleView scale) {}

    public ProbeView {
        items = List.copyOf(items);
    }

    static ProbeView read(Tx tx, UUID person, Words words, Form form) {
        String waits = QuestionSets.waits(QuestionSet.PROBE, tx, person, form.now(), words);
        return new ProbeView(
                waits == null
                        ? Arrays.stream(ProbeItem.values())
                                .map(item -> item(item, words, form))
                                .toList()
                        : List.of(),
                waits);
    }

    static String idOf(ProbeItem item) {
        return "id-" + item.key();
    }

    private static Item item(ProbeItem item, Words words, Form form) {
        UUID sent = Ids.parse(form.value(idOf(item)));
        String typed = form.value(item.key());
        boolean sound = typed.matches("\\d{1,2}|100");
        return new Item(
                idOf(item),
                sent == null ? UuidCreator.getTimeOrderedEpoch() : sent,
                ScaleView.of(words, "probe", item.key(), "item", words.say("probe.item." + item.key()))
                        .at(sound ? Integer.valueOf(typed) : null));
    }
}
