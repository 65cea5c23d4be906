package app.asked.server.week;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.server.challenge.Challenges;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A person's asks as doors and rows, each door painted by its challenge's domain.
public final class Doors {
    private final Words words;
    private final Challenges library;
    private final Map<ChallengeId, Challenge> own;

    private Doors(Words words, Challenges library, Map<ChallengeId, Challenge> own) {
        this.words = words;
        this.library = library;
        this.own = own;
    }

    /// Every own challenge is read once, however many asks are drawn.
    public static Doors of(Tx tx, UUID person, Challenges challenges, Words words) {
        Map<ChallengeId, Challenge> own =
                challenges.own(tx, person).stream().collect(Collectors.toMap(Challenge::id, Function.identity()));
        return new Doors(words, challenges, own);
    }

    public DoorView door(WholeAsk ask) {
        return DoorView.of(stands(ask), ask.ask().domainOf(challenge(ask)));
    }

    /// What was asked, how it stands, of whom and when.
    ///
    /// @param told with its words
    public ItemView row(WholeAsk told) {
        Line who = told.ask().who();
        String small = Stream.of(
                        says(told),
                        who == null ? null : who.text(),
                        DayFormat.day(words, told.when().day()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return ItemView.of(door(told), title(told.ask()), small)
                .to("/asks/" + told.ask().id());
    }

    public String title(Ask ask) {
        return ask.title() == null
                ? words.say("week.ask.untitled")
                : ask.title().text();
    }

    /// What was asked, as far as it is still there.
    public @Nullable Challenge challenge(WholeAsk ask) {
        ChallengeId id = ask.ask().challenge();
        if (id == null) {
            return null;
        }
        Challenge mine = own.get(id);
        return mine == null ? library.library(id).orElse(null) : mine;
    }

    public String says(WholeAsk ask) {
        Answer counted = ask.counted();
        return counted == null
                ? words.say("week.ask." + ask.state().key())
                : words.say("answer." + counted.answer().key());
    }

    private static Keyed stands(WholeAsk ask) {
        Answer counted = ask.counted();
        return counted == null ? ask.state() : counted.answer();
    }
}
