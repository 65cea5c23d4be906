package app.asked.server.insight;

import app.asked.core.insight.ProbeItem;
import app.asked.core.insight.Probed;
import app.asked.core.shape.Ids;
import app.asked.server.ask.Asks;
import app.asked.server.journey.Journeys;
import app.asked.server.next.Offers;
import app.asked.server.storage.Tx;
import app.asked.server.web.Days;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ScaleView;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The ten of the probe, or why they can wait.
///
/// @param waits absent where they may be rated now
public record ProbeView(List<Item> items, @Nullable String waits) {
    /// How soon after one time another counts.
    private static final int TWO_WEEKS = 14;

    public record Item(String idField, UUID id, ScaleView scale) {}

    public ProbeView {
        items = List.copyOf(items);
    }

    static ProbeView read(Tx tx, UUID person, Words words, Form form) {
        String waits = waits(tx, person, words, form);
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

    /// Nothing before the first ask, nothing on a rest day, and two weeks from one time to the next.
    private static @Nullable String waits(Tx tx, UUID person, Words words, Form form) {
        LocalDate today = Findings.today(tx, person, form.now());
        if (Asks.numbers(tx, person).stream().noneMatch(ask -> ask.made())) {
            return words.say("probe.before-first-ask");
        }
        if (Journeys.rest(tx, person, today).isPresent()) {
            return words.say("probe.rest");
        }
        List<Probed> times = Probed.of(Offers.ratings(tx, person));
        if (times.isEmpty()) {
            return null;
        }
        LocalDate last = times.getLast().day();
        LocalDate next = last.plusDays(TWO_WEEKS);
        return today.isBefore(next)
                ? words.say("probe.soon", "day", Days.day(words, last), "next", Days.day(words, next))
                : null;
    }
}
