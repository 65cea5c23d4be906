package app.asked.server.account.own;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Words;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.server.web.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A token as a person asks for it.
///
/// @param id given when the form was drawn, so that sending it twice makes one
record TokenForm(UUID id, Line label, Set<Scope> scopes, Life life) {
    static TokenForm read(Fields fields) {
        return new TokenForm(
                fields.need("id", Ids.ID),
                fields.need("label", Words.LINE),
                fields.need("scopes", Choices.some(Scope.class)),
                fields.or("life", Choices.one(Life.class), Life.QUARTER));
    }

    /// Whether whoever holds it can change anything.
    boolean changesThings() {
        return scopes.contains(Scope.WRITE) || scopes.contains(Scope.ERASE);
    }

    /// How long it lives.
    enum Life implements Keyed {
        MONTH(30),
        QUARTER(90),
        YEAR(365),
        UNTIL_REVOKED(0);

        private final int days;

        Life(int days) {
            this.days = days;
        }

        @Nullable
        Instant from(Instant now) {
            return days == 0 ? null : now.plus(Duration.ofDays(days));
        }
    }
}
