package app.asked.server.insight;

import app.asked.core.insight.questions.Arsq;
import app.asked.core.insight.questions.Arsq.Situation;
import app.asked.core.time.Moment;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The A-RSQ, filled in, as the API answers it.
///
/// @param score absent until all is answered; of two decimals, as the paper has it
record ArsqData(
        UUID id,
        Moment when,
        Map<Integer, Situation> situations,
        @Nullable Double score) {
    static ArsqData of(Arsq arsq) {
        OptionalDouble score = arsq.score();
        return new ArsqData(
                arsq.id(),
                arsq.when(),
                arsq.situations(),
                score.isPresent() ? Math.round(100 * score.getAsDouble()) / 100.0 : null);
    }
}
