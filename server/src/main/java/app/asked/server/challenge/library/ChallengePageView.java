package app.asked.server.challenge.library;

import app.asked.core.care.FactSource;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Variant;
import app.asked.core.challenge.Version;
import app.asked.core.next.MyDays;
import app.asked.core.words.Keyed;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.message.Words;
import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One challenge with all there is to know about it.
///
/// @param small level and channel, in words
/// @param needs what it may need, in words
/// @param beyond why the person's days rule it out, in words; empty where they don't, and for a person's own
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
        List<String> beyond,
        boolean atWork,
        @Nullable ChanceView chance,
        boolean own,
        boolean favourite,
        boolean hidden,
        boolean kept) {
    /// Those that one may have to see to. The others are said to whom they are in the way.
    private static final Set<Need> SAID = EnumSet.range(Need.MONEY, Need.THINGS);

    /// The same, smaller or bolder.
    public record OtherVersion(String name, String title, String ask) {}

    static ChallengePageView of(Words words, MarkedChallenge met, MyDays days, FactSource facts) {
        Challenge challenge = met.challenge();
        String ask = "/asks/new?challenge=" + challenge.id();
        return new ChallengePageView(
                challenge,
                ChallengeRow.door(challenge),
                small(words, challenge),
                ask,
                versions(words, challenge, ask),
                needs(words, challenge),
                met.isOwn() ? List.of() : beyond(words, challenge, days),
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

    private static String small(Words words, Challenge challenge) {
        String small = words.say("level." + challenge.level().key()) + " · "
                + words.say("channel." + challenge.channel().key());
        return challenge.needsOccasion() ? small + " · " + words.say("library.occasion") : small;
    }

    private static @Nullable String needs(Words words, Challenge challenge) {
        List<String> needs = challenge.needs().stream()
                .filter(SAID::contains)
                .map(need -> words.say("need." + need.key()))
                .toList();
        return needs.isEmpty()
                ? null
                : ListFormatter.getInstance(words.locale()).format(needs);
    }

    private static List<String> beyond(Words words, Challenge challenge, MyDays days) {
        Set<? extends Keyed> way = days.hasWayTo(challenge) ? Set.of() : Set.of(challenge.channel());
        return Stream.of(way, days.missing(challenge), days.inTheWayOf(challenge))
                .flatMap(Set::stream)
                .map(fact -> words.say("my-days.beyond." + fact.key()))
                .toList();
    }
}
