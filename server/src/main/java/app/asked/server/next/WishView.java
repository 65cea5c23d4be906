package app.asked.server.next;

import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.next.StandingWish;
import app.asked.core.next.Wish;
import app.asked.core.words.Chance;
import app.asked.core.words.Keyed;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Chip;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// What would change the offer: pace, domain, channel, and how likely a no is to be practised.
///
/// @param open whether anything is wished for in this visit
/// @param form with the `rev` it is filled from
public record WishView(List<ChipsView> chips, boolean open, Form form, FieldErrors errors) {
    private static final List<String> NOES = List.of("20", "50", "80");
    private static final String PACE = "next.wish.pace";

    /// @param rev the person's, at which the wish stands like this
    static WishView of(Words words, Form visit, StandingWish standing, long rev, FieldErrors errors) {
        Form kept = filled(standing, rev, visit.now());
        Form form = errors.again(visit.has(Form.REV) ? visit : visit.over(kept));
        List<ChipsView> chips = List.of(
                ChipsView.of(words, words.say(PACE + ".question"), "pace", Choice.ONE, PACE, Wish.Pace.values())
                        .choosing(form.values("pace"))
                        .troubledBy(errors.at(words, form, "pace", key -> words.say(PACE + "." + key))),
                orAny(words, "noes", "next.wish.noes", NOES, form.value("noes"))
                        .troubledBy(errors.at(words, form, "noes", key -> words.say("next.wish.noes." + key))),
                orAny(words, "domain", "domain", keys(Domain.values()), form.value("domain")),
                orAny(words, "channel", "channel", keys(Channel.values()), form.value("channel")));
        return new WishView(chips, chips.stream().anyMatch(each -> visit.has(each.name())), form, errors);
    }

    /// The form of what stands.
    static Form filled(StandingWish standing, long rev, Instant now) {
        return Form.empty(now)
                .with(Form.REV, Long.toString(rev))
                .with("pace", standing.pace().key())
                .with("noes", noes(standing));
    }

    /// The nearest of those that can be chosen; blank where no noes are wished for.
    private static String noes(StandingWish standing) {
        Chance noes = standing.noes();
        return noes == null
                ? ""
                : Collections.min(
                        NOES, Comparator.comparingInt(each -> Math.abs(Integer.parseInt(each) - noes.value())));
    }

    private static ChipsView orAny(Words words, String name, String label, List<String> keys, String chosen) {
        ChipsView named = ChipsView.of(words, words.say(label + ".question"), name, Choice.ONE, label, keys)
                .choosing(List.of(chosen));
        List<Chip> chips = new ArrayList<>(named.chips());
        chips.addFirst(new Chip("", words.say("next.wish.any"), chosen.isBlank()));
        return new ChipsView(
                name, named.question(), Choice.ONE, List.copyOf(chips), chips.size(), null, null, null, false);
    }

    private static List<String> keys(Keyed[] values) {
        return Arrays.stream(values).map(Keyed::key).toList();
    }
}
