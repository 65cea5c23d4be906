package app.asked.server.next;

import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.next.Wish;
import app.asked.core.words.Keyed;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Chip;
import app.asked.server.web.look.ChipsView.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What would change the offer: pace, domain, channel, and how likely a no is to be practised.
///
/// @param open whether anything is wished for
public record WishView(List<ChipsView> chips, boolean open) {
    private static final List<String> NOES = List.of("20", "50", "80");

    static WishView of(Words words, Form form) {
        List<ChipsView> chips = List.of(
                ChipsView.of(
                                words,
                                words.say("next.wish.pace.question"),
                                "pace",
                                Choice.ONE,
                                "next.wish.pace",
                                Wish.Pace.values())
                        .choosing(List.of(form.has("pace") ? form.value("pace") : Wish.Pace.STEADY.key())),
                orAny(words, form, "noes", "next.wish.noes", NOES),
                orAny(words, form, "domain", "domain", keys(Domain.values())),
                orAny(words, form, "channel", "channel", keys(Channel.values())));
        return new WishView(chips, chips.stream().anyMatch(each -> form.has(each.name())));
    }

    private static ChipsView orAny(Words words, Form form, String name, String label, List<String> keys) {
        ChipsView named = ChipsView.of(words, words.say(label + ".question"), name, Choice.ONE, label, keys)
                .choosing(form.values(name));
        List<Chip> chips = new ArrayList<>(named.chips());
        chips.addFirst(new Chip("", words.say("next.wish.any"), !form.has(name)));
        return new ChipsView(name, named.question(), Choice.ONE, List.copyOf(chips), chips.size(), null, null, null);
    }

    private static List<String> keys(Keyed[] values) {
        return Arrays.stream(values).map(Keyed::key).toList();
    }
}
