package app.asked.server.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.next.Next;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.Paint;
import app.asked.server.web.look.Stance;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A challenge that is offered, with one sentence of reason. Its expected fear and chance of a no wait until the
/// person has made their own guess.
///
/// @param ask where the person guesses, then asks
/// @param smaller the title of a smaller version, and where it is asked
public record OfferView(
        DoorView door,
        String tag,
        String title,
        @Nullable String line,
        String reason,
        String ask,
        String challenge,
        @Nullable String smaller,
        @Nullable String askSmaller,
        ExpectedView expected) {
    static List<OfferView> of(Words words, Next next, Map<ChallengeId, Challenge> challenges) {
        List<Next.Offered> shown = next.withAnother();
        String from = shown.stream().map(offered -> offered.challenge().value()).collect(Collectors.joining(","));
        return shown.stream()
                .map(offered -> of(words, offered, Objects.requireNonNull(challenges.get(offered.challenge())), from))
                .toList();
    }

    private static OfferView of(Words words, Next.Offered offered, Challenge challenge, String from) {
        var smaller = offered.version() == Version.SMALLER ? null : challenge.smaller();
        var line = offered.version() == Version.AS_IS ? challenge.opening() : null;
        return new OfferView(
                DoorView.of(Stance.SHUT, Paint.of(challenge.domain())),
                words.say(
                        "today.tag",
                        "domain",
                        words.say("domain." + challenge.domain().key()),
                        "channel",
                        words.say("channel." + challenge.channel().key())),
                offered.title().text(),
                line == null ? null : line.text(),
                words.say(offered.reason()),
                ask(offered.challenge(), offered.version(), from),
                "/library/" + offered.challenge().value(),
                smaller == null ? null : smaller.title().text(),
                smaller == null ? null : ask(offered.challenge(), Version.SMALLER, from),
                ExpectedView.of(words, offered, challenge));
    }

    private static String ask(ChallengeId challenge, Version version, String from) {
        return "/asks/new?challenge=" + challenge.value() + "&version=" + version.key() + "&from=" + from;
    }
}
