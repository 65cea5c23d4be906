package app.asked.server.challenge.library;

import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Level;
import app.asked.core.words.Keyed;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.SearchTerm;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.Shown;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The library as a person looks around in it.
///
/// @param q what was looked for, as it was typed
/// @param narrowed whether the fold of filters is open
/// @param filtered whether anything is left out
/// @param beyond how many ideas days set aside, and where they are shown; absent where none is
/// @param hidden those that the person set apart as not for them
/// @param idea the id of an idea that is written down here
public record LibraryView(
        String q,
        List<ChipsView> chips,
        boolean narrowed,
        boolean filtered,
        boolean funny,
        boolean favourite,
        List<Group> groups,
        @Nullable Beyond beyond,
        Shown<Hidden> hidden,
        int hiddenCount,
        UUID idea,
        FieldErrors errors) {
    private static final Set<String> UNNARROWING =
            Set.of(SearchTerm.TYPED, SearchTerm.SEALED, "own", "hidden", "found", FittingDays.FIELD);

    /// What was told about the days leaves ideas out, or would.
    ///
    /// @param change the other way of looking
    /// @param shown whether they are shown all the same
    public record Beyond(String says, String change, String href, boolean shown) {}

    /// One that is set apart, with the way back.
    public record Hidden(String id, String title) {}

    static LibraryView of(Words words, Form form, FieldErrors errors, List<MarkedChallenge> all, FittingDays wanted) {
        boolean narrowed =
                form.typed().keySet().stream().anyMatch(name -> !UNNARROWING.contains(name) && form.has(name));
        List<MarkedChallenge> hidden =
                all.stream().filter(met -> met.mark().hidden()).toList();
        return new LibraryView(
                form.value("q"),
                List.of(
                        chips(words, form, "level", Level.values()),
                        chips(words, form, "domain", Domain.values()),
                        chips(words, form, "channel", Channel.values())),
                narrowed,
                narrowed || form.has("q"),
                form.has("funny"),
                form.has("favourite"),
                // What cannot be looked for is not, however long it is.
                Group.of(
                        words,
                        errors.isEmpty() ? form : form.without(Set.of("q")),
                        wanted.shown().stream().filter(LibraryView::isOffered).toList(),
                        wanted.days()),
                beyond(words, form, wanted),
                Shown.of(hidden, form, "/library", "hidden").as(LibraryView::hidden),
                hidden.size(),
                UuidCreator.getTimeOrderedEpoch(),
                errors);
    }

    private static @Nullable Beyond beyond(Words words, Form form, FittingDays wanted) {
        long count = wanted.beyond().stream().filter(LibraryView::isOffered).count();
        if (count == 0) {
            return null;
        }
        boolean shown = FittingDays.looksBeyond(form);
        String key = shown ? "library.beyond.shown" : "library.beyond";
        return new Beyond(
                words.say(key, "count", count),
                words.say(key + ".change"),
                "/library?" + Group.kept(form.without(Set.of(FittingDays.FIELD)))
                        + (shown ? "" : FittingDays.FIELD + "=" + FittingDays.ANY),
                shown);
    }

    private static boolean isOffered(MarkedChallenge met) {
        return !met.mark().hidden() && !met.challenge().retired();
    }

    private static Hidden hidden(MarkedChallenge met) {
        return new Hidden(met.challenge().id().value(), met.challenge().title().text());
    }

    private static ChipsView chips(Words words, Form form, String name, Keyed[] values) {
        return ChipsView.of(words, words.say(name + ".question"), name, ChipsView.Choice.ANY, name, values)
                .choosing(form.values(name));
    }
}
