package app.asked.core.ask;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Lists;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request to one other person. Asking again is a new ask of the same challenge.
///
/// @param challenge absent where life brought the ask
/// @param title as it read when the ask was first written; kept
/// @param who "a dog walker": no name needed
/// @param rules ids of own rules it bends
/// @param chosenFrom what stood beside it
/// @param domain of an ask without a challenge, where the person says it; otherwise the challenge has it
/// @param channel likewise
public record Ask(
        UUID id,
        @Nullable UUID journey,
        @Nullable ChallengeId challenge,
        Version version,
        @Nullable Line title,
        @Nullable Line who,
        @Nullable Line place,
        Moment planned,
        List<UUID> rules,
        List<ChallengeId> chosenFrom,
        @Nullable Domain domain,
        @Nullable Channel channel) {
    public Ask {
        rules = List.copyOf(rules);
        chosenFrom = List.copyOf(chosenFrom);
        domain = challenge == null ? domain : null;
        channel = challenge == null ? channel : null;
    }

    /// Its `title` is answered, never written, but for an ask that life brought, which has no challenge to take it
    /// from.
    public static Ask read(UUID id, Fields in) {
        return new Ask(
                id,
                in.opt("journey", Ids.ID),
                in.opt("challenge", ChallengeId.KIND),
                in.or("version", Choices.one(Version.class), Version.AS_IS),
                in.opt("title", Words.LINE),
                in.opt("who", Words.LINE),
                in.opt("place", Words.LINE),
                in.need("planned", Times.PLANNED),
                in.or("rules", Lists.of(Ids.ID, 20), List.of()),
                in.or("chosenFrom", Lists.of(ChallengeId.KIND, 8), List.of()),
                in.opt("domain", Choices.one(Domain.class)),
                in.opt("channel", Choices.one(Channel.class)));
    }

    public Ask titled(@Nullable Line kept) {
        return new Ask(id, journey, challenge, version, kept, who, place, planned, rules, chosenFrom, domain, channel);
    }

    /// Whether it was put off: its plan is for a day, and has no time yet.
    public boolean wasPutOff() {
        return !planned.hasTime();
    }

    /// Planned then.
    public Ask at(Moment then) {
        return new Ask(id, journey, challenge, version, title, who, place, then, rules, chosenFrom, domain, channel);
    }

    /// Of that journey, or of none.
    public Ask onJourney(@Nullable UUID other) {
        return new Ask(id, other, challenge, version, title, who, place, planned, rules, chosenFrom, domain, channel);
    }

    /// Of that person, there.
    public Ask of(@Nullable Line person, @Nullable Line there) {
        return new Ask(
                id, journey, challenge, version, title, person, there, planned, rules, chosenFrom, domain, channel);
    }

    /// Of that domain, over that channel.
    public Ask by(@Nullable Domain whom, @Nullable Channel how) {
        return new Ask(id, journey, challenge, version, title, who, place, planned, rules, chosenFrom, whom, how);
    }

    /// That of its challenge; without one, the one that the person says.
    public @Nullable Domain domainOf(@Nullable Challenge known) {
        return known == null ? domain : known.domain();
    }

    /// That of its challenge; without one, the one that the person says.
    public @Nullable Channel channelOf(@Nullable Challenge known) {
        return known == null ? channel : known.channel();
    }

    public Ask bending(List<UUID> ownRules) {
        return new Ask(
                id, journey, challenge, version, title, who, place, planned, ownRules, chosenFrom, domain, channel);
    }

    /// In that version, which brings its own title.
    public Ask in(Version other) {
        return new Ask(id, journey, challenge, other, null, who, place, planned, rules, chosenFrom, domain, channel);
    }
}
