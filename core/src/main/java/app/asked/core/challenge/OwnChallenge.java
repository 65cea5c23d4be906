package app.asked.core.challenge;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Words;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads a challenge that a person writes.
public final class OwnChallenge {
    private OwnChallenge() {}

    public static Challenge read(UUID id, Fields in) {
        Challenge read = new Challenge(
                new ChallengeId(id.toString()),
                Origin.OWN,
                in.need("title", Words.LINE),
                in.opt("how", Words.PROSE),
                in.opt("opening", Words.LINE),
                in.opt("exit", Words.LINE),
                in.opt("firstStep", Words.LINE),
                in.need("domain", Choices.one(Domain.class)),
                in.need("channel", Choices.one(Channel.class)),
                in.need("difficulty", Numbers.SCALE),
                chanceOfNo(in),
                in.part("smaller", Variant::read),
                in.part("bolder", Variant::read),
                in.or("needs", Choices.some(Need.class), Set.of()),
                in.or("dependsOnPlace", Numbers.FLAG, false),
                in.or("funny", Numbers.FLAG, false),
                in.or("flags", Choices.some(Sign.class), Set.of()));
        Variant smaller = read.smaller();
        Variant bolder = read.bolder();
        Map<String, Object> difficulty = Map.of("field", "difficulty");
        in.rule(smaller == null || easier(smaller, read), "smaller", Problem.Code.ORDER, difficulty);
        in.rule(bolder == null || harder(bolder, read), "bolder", Problem.Code.ORDER, difficulty);
        return read;
    }

    private static ChanceOfNo chanceOfNo(Fields in) {
        ChanceOfNo given = in.part("chanceOfNo", ChanceOfNo::read);
        return given == null ? ChanceOfNo.estimate(50) : given;
    }

    private static boolean easier(Variant variant, Challenge than) {
        return variant.difficulty().value() < than.difficulty().value();
    }

    private static boolean harder(Variant variant, Challenge than) {
        return variant.difficulty().value() > than.difficulty().value();
    }
}
