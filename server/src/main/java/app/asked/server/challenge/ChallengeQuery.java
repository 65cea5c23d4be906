package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Level;
import app.asked.core.challenge.Origin;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which challenges a list is to hold. What is absent or empty leaves nothing out.
///
/// @param q words that begin words of the challenge
public record ChallengeQuery(
        @Nullable Origin origin,
        Set<Domain> domains,
        Set<Channel> channels,
        Set<Level> levels,
        @Nullable Scale easiest,
        @Nullable Scale hardest,
        @Nullable Boolean funny,
        @Nullable Boolean favourite,
        @Nullable Line q) {
    public static final ChallengeQuery ANY =
            new ChallengeQuery(null, Set.of(), Set.of(), Set.of(), null, null, null, null, null);

    public static ChallengeQuery read(Fields in) {
        ChallengeQuery read = new ChallengeQuery(
                in.opt("origin", Choices.one(Origin.class)),
                in.or("domain", Choices.some(Domain.class), Set.of()),
                in.or("channel", Choices.some(Channel.class), Set.of()),
                in.or("level", Choices.some(Level.class), Set.of()),
                in.opt("easiest", Numbers.SCALE),
                in.opt("hardest", Numbers.SCALE),
                in.opt("funny", Numbers.FLAG),
                in.opt("favourite", Numbers.FLAG),
                in.opt("q", Words.LINE));
        boolean inOrder = read.easiest == null || read.hardest == null || read.easiest.value() <= read.hardest.value();
        in.rule(inOrder, "easiest", Problem.Code.ORDER, Map.of("field", "hardest"));
        return read;
    }

    /// Whether it is wanted by all but its words.
    boolean fits(MarkedChallenge met) {
        Challenge challenge = met.challenge();
        return (origin == null || origin == challenge.origin())
                && (domains.isEmpty() || domains.contains(challenge.domain()))
                && (channels.isEmpty() || channels.contains(challenge.channel()))
                && (levels.isEmpty() || levels.contains(challenge.level()))
                && (easiest == null || easiest.value() <= challenge.difficulty().value())
                && (hardest == null || hardest.value() >= challenge.difficulty().value())
                && (funny == null || funny == challenge.funny())
                && (favourite == null || favourite == met.mark().favourite());
    }
}
