package app.asked.core.challenge;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Words;
import app.asked.core.words.Chance;
import app.asked.core.words.Line;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How likely a no is, before anything is known of the person asking.
///
/// @param source the id of a verified fact, with a published basis alone
public record ChanceOfNo(
        Chance value, Basis basis, @Nullable String source) {
    public static ChanceOfNo estimate(int value) {
        return new ChanceOfNo(new Chance(value), Basis.ESTIMATE, null);
    }

    /// A person's own is always an estimate.
    static ChanceOfNo own(Fields in) {
        Chance value = in.need("value", Numbers.CHANCE);
        Basis basis = in.or("basis", Choices.one(Basis.class), Basis.ESTIMATE);
        in.rule(basis == Basis.ESTIMATE, "basis", Problem.Code.RULE, Map.of("rule", "own-is-estimate"));
        return new ChanceOfNo(value, basis, null);
    }

    /// The library's says where a published one comes from.
    static ChanceOfNo library(Fields in) {
        Chance value = in.need("value", Numbers.CHANCE);
        Basis basis = in.need("basis", Choices.one(Basis.class));
        Line source = in.opt("source", Words.LINE);
        in.rule((basis == Basis.PUBLISHED) == (source != null), "source", Problem.Code.NEEDS, Map.of("field", "basis"));
        return new ChanceOfNo(value, basis, source == null ? null : source.text());
    }
}
