package app.asked.server.challenge.library;

import app.asked.core.care.FactSource;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Variant;
import app.asked.core.challenge.Version;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.message.Words;
import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One challenge with all there is to know about it.
///
/// @param small level and channel, in words
/// @param needs what it may need, in words
/// @param atWork whether somebody at their work is asked
/// @param chance absent for a person's own: they guess themselves
/// @param kept whether it carries the private mark
public record ChallengePageView(
        Challenge challenge,
        DoorView door,
        String small,
        String ask,
        List<OtherVersion> versions,
        @Nullable String needs,
        boolean atWork,
        @Nullable ChanceView chance,
        boolean own,
        boolean favourite,
        boolean hidden,
        boolean kept) {
    /// The same, smaller or bolder.
    public record OtherVersion(String name, String title, String ask) {}

    static ChallengePageView of(Words words, MarkedChallenge met, FactSource facts) {
        Challenge challenge = met.challenge();
        String ask = "/asks/new?challenge=" + challenge.id();
        return new ChallengePageView(
                challenge,
                ChallengeRow.door(challenge),
                words.say("level." + challenge.level().key()) + " · "
                        + words.say("channel." + challenge.channel().key()),
                ask,
                versions(words, challenge, ask),
                challenge.needs().isEmpty() ? null : needs(words, challenge),
                challenge.domain() == Domain.SHOPS_AND_SERVICES
                        || challenge.needs().contains(Need.OPEN_HOURS),
                met.isOwn() ? null : ChanceView.of(words, challenge.chanceOfNo(), facts),
                met.isOwn(),
                met.mark().favourite(),
                met.mark().hidden(),
                !challenge.flags().isEmpty());
    }

    private static List<OtherVersion> versions(Words words, Challenge challenge, String ask) {
        List<OtherVersion> versions = new ArrayList<>();
        add(versions, words, Version.SMALLER, challenge.smaller(), ask);
        add(versions, words, Version.BOLDER, challenge.bolder(), ask);
        return versions;
    }

    private static void add(
            List<OtherVersion> versions, Words words, Version version, @Nullable Variant variant, String ask) {
        if (variant != null) {
            versions.add(new OtherVersion(
                    words.say("version." + version.key()), variant.title().text(), ask + "&version=" + version.key()));
        }
    }

    private static String needs(Words words, Challenge challenge) {
        return ListFormatter.getInstance(words.locale())
                .format(challenge.needs().stream()
                        .map(need -> words.say("need." + need.key()))
                        .toList());
    }
}
