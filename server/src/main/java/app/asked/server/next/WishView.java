package app.asked.server.next;

import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.next.StandingWish;
import app.asked.core.next.Wish;
import app.asked.core.words.Keyed;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Chip;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What would change the offer: pace, domain and channel.
///
/// @param open whether anything is wished for in this visit
/// @param lighter until when a lighter week is in the place of the pace, in words; absent where none is
/// @param form with the `rev` it is filled from
public record WishView(List<ChipsView> chips, @Nullable String lighter, boolean open, Form form, FieldErrors errors) {
    private static final String PACE = "next.wish.pace";

    /// @param rev the person's, at which the wish stands like this
    static WishView of(Words words, Form visit, StandingWish standing, LocalDate today, long rev, FieldErrors errors) {
        LocalDate lighter = standing.lighterUntil(today);
        Form kept = filled(standing, rev, visit.now());
        Form form = errors.again(visit.has(Form.REV) ? visit : visit.over(kept));
        List<ChipsView> chips = List.of(
                ChipsView.of(words, words.say(PACE + ".question"), "pace", Choice.ONE, PACE, Wish.Pace.values())
                        .choosing(form.values("pace"))
                        .troubledBy(errors.at(words, form, "pace", key -> words.say(PACE + "." + key))),
                orAny(words, "domain", "domain", keys(Domain.values()), form.value("domain")),
                orAny(words, "channel", "channel", keys(Channel.values()), form.value("channel")));
        return new WishView(
                chips,
                lighter == null ? null : words.say("next.change.lighter", "day", DayFormat.weekday(words, lighter)),
                chips.stream().anyMatch(each -> visit.has(each.name())),
                form,
                errors);
    }

    /// The form of what stands.
    static Form filled(StandingWish standing, long rev, Instant now) {
        return Form.empty(now)
                .with(Form.REV, Long.toString(rev))
                .with("pace", standing.pace().key());
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
