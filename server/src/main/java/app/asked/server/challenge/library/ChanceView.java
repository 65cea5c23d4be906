package app.asked.server.challenge.library;

import app.asked.core.care.Fact;
import app.asked.core.care.FactSource;
import app.asked.core.challenge.ChanceOfNo;
import app.asked.server.web.message.Words;
import org.jspecify.annotations.Nullable;

/// The chance of a no in words, and what it rests on.
///
/// @param fact absent for an estimate
public record ChanceView(String says, @Nullable Fact fact) {
    static ChanceView of(Words words, ChanceOfNo chance, FactSource facts) {
        Fact fact = chance.source() == null ? null : facts.fact(chance.source()).orElse(null);
        return new ChanceView(
                words.say(
                        fact == null ? "library.chance.estimate" : "library.chance.published",
                        "value",
                        chance.value().value()),
                fact);
    }
}
