package app.asked.core.next;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Keyed;
import app.asked.core.words.Scale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a challenge not yet done feels.
///
/// @param use what it is for; written as `for`
public record Rating(
        UUID id,
        Moment when,
        ChallengeId challenge,
        Version version,
        Scale fear,
        @Nullable Chance chanceOfNo,
        Use use) {
    /// To choose what is next; or a probe, which measures change and chooses nothing.
    public enum Use implements Keyed {
        NEXT,
        PROBE
    }

    /// The same, of that moment.
    public Rating at(Moment moment) {
        return new Rating(id, moment, challenge, version, fear, chanceOfNo, use);
    }

    public static Rating read(UUID id, Fields in) {
        Rating read = new Rating(
                id,
                in.need("when", Times.MOMENT),
                in.need("challenge", ChallengeId.KIND),
                in.or("version", Choices.one(Version.class), Version.AS_IS),
                in.need("fear", Numbers.SCALE),
                in.opt("chanceOfNo", Numbers.CHANCE),
                in.need("for", Choices.one(Use.class)));
        in.rule(
                read.use == Use.NEXT || read.chanceOfNo == null,
                "chanceOfNo",
                Problem.Code.RULE,
                Map.of("rule", "probe-asks-fear-alone"));
        return read;
    }
}
