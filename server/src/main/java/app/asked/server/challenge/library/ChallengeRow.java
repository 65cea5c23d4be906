package app.asked.server.challenge.library;

import app.asked.core.challenge.Challenge;
import app.asked.core.next.MyDays;
import app.asked.core.words.Line;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.challenge.Search;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.Paint;
import app.asked.server.web.look.Stance;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;

/// Challenges as rows of a list. No chance and no fear stands there: the person guesses first.
final class ChallengeRow {
    private ChallengeRow() {}

    static ItemView row(Words words, MarkedChallenge met, MyDays days) {
        Challenge challenge = met.challenge();
        ItemView row = ItemView.of(door(challenge), challenge.title().text(), small(words, met, days))
                .to("/library/" + challenge.id());
        Line opening = challenge.opening();
        return opening == null ? row : row.saying(words.say("library.says", "line", opening.text()));
    }

    /// With the line where it was found, if that is not its title.
    static ItemView row(Words words, MarkedChallenge met, Search search, MyDays days) {
        ItemView row = row(words, met, days);
        return search.isInTitle(met.challenge())
                ? row
                : search.line(met.challenge()).map(row::saying).orElse(row);
    }

    static DoorView door(Challenge challenge) {
        return DoorView.of(Stance.SHUT, Paint.of(challenge.domain()));
    }

    /// "Strangers · By phone · Favourite", and whether the person's days rule it out. Own ones of all levels stand
    /// together, and say theirs.
    private static String small(Words words, MarkedChallenge met, MyDays days) {
        Challenge challenge = met.challenge();
        List<String> small = new ArrayList<>();
        small.add(
                met.isOwn()
                        ? words.say("level." + challenge.level().key())
                        : words.say("domain." + challenge.domain().key()));
        small.add(words.say("channel." + challenge.channel().key()));
        if (challenge.needsOccasion()) {
            small.add(words.say("library.occasion"));
        }
        if (!met.fits(days)) {
            small.add(words.say("library.beyond.mark"));
        }
        if (met.mark().favourite()) {
            small.add(words.say("library.favourite"));
        }
        if (!challenge.flags().isEmpty()) {
            small.add(words.say("kindness.mark"));
        }
        return String.join(" · ", small);
    }
}
