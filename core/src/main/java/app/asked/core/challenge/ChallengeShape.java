package app.asked.core.challenge;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Kind;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Words;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads challenges: those that a person writes, and those of the library's files.
public final class ChallengeShape {
    private ChallengeShape() {}

    /// A person's own. Its chance of a no is an estimate, 50 where they say none.
    public static Challenge own(UUID id, Fields in) {
        ChanceOfNo chance = in.part("chanceOfNo", ChanceOfNo::own);
        return inOrder(
                in,
                new Challenge(
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
                        chance == null ? ChanceOfNo.estimate(50) : chance,
                        in.part("smaller", Variant::read),
                        in.part("bolder", Variant::read),
                        in.or("needs", Choices.some(Need.class), Set.of()),
                        in.or("dependsOnPlace", Numbers.FLAG, false),
                        in.or("funny", Numbers.FLAG, false),
                        in.or("flags", Choices.some(Sign.class), Set.of()),
                        null,
                        false));
    }

    /// One of the library's: everything is there, and nothing is flagged.
    public static Challenge library(Domain domain, Fields in) {
        return inOrder(
                in,
                new Challenge(
                        in.need("slug", ChallengeId.KIND),
                        Origin.LIBRARY,
                        in.need("title", Words.LINE),
                        in.need("how", Words.PROSE),
                        in.need("opening", Words.LINE),
                        in.need("exit", Words.LINE),
                        in.need("firstStep", Words.LINE),
                        domain,
                        in.need("channel", Choices.one(Channel.class)),
                        in.need("difficulty", Numbers.SCALE),
                        in.need("chanceOfNo", Kind.part(ChanceOfNo.estimate(50), ChanceOfNo::library)),
                        in.part("smaller", Variant::read),
                        in.part("bolder", Variant::read),
                        in.or("needs", Choices.some(Need.class), Set.of()),
                        in.or("dependsOnPlace", Numbers.FLAG, false),
                        in.or("funny", Numbers.FLAG, false),
                        Set.of(),
                        in.opt("replaces", ChallengeId.KIND),
                        in.or("retired", Numbers.FLAG, false)));
    }

    private static Challenge inOrder(Fields in, Challenge read) {
        Variant smaller = read.smaller();
        Variant bolder = read.bolder();
        Map<String, Object> difficulty = Map.of("field", "difficulty");
        in.rule(smaller == null || easier(smaller, read), "smaller", Problem.Code.ORDER, difficulty);
        in.rule(bolder == null || harder(bolder, read), "bolder", Problem.Code.ORDER, difficulty);
        return read;
    }

    private static boolean easier(Variant variant, Challenge than) {
        return variant.difficulty().value() < than.difficulty().value();
    }

    private static boolean harder(Variant variant, Challenge than) {
        return variant.difficulty().value() > than.difficulty().value();
    }
}
