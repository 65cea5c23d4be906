package app.asked.core.insight.questions;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.time.Moment;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time that somebody filled in the A-RSQ, the Adult Rejection Sensitivity Questionnaire. Its nine situations stand
/// with its authors; here are the numbers that were answered.
///
/// Berenson, Gyurak, Ayduk, Downey, Garner, Mogg, Bradley and Pine (2009): Rejection sensitivity and disruption of
/// attention by social threat cues. Journal of Research in Personality 43, 1064–1072.
///
/// @param situations by their number in the questionnaire, 1 to 9; one where nothing was answered is not in it
public record Arsq(UUID id, Moment when, Map<Integer, Situation> situations) {
    public static final int SITUATIONS = 9;
    public static final int LEAST = 1;
    public static final int MOST = 6;
    /// The highest score that there can be.
    public static final int HIGHEST = MOST * MOST;

    /// How far apart two scores of a person in whom nothing changed may lie, nineteen times in twenty:
    /// `1.96 · √2 · SD · √(1 − α)`, with the 3.61 and the .70 of the paper’s 685 adults. How alike a second time is
    /// would say it better than alpha does, and is not known.
    public static final double APART = 1.96 * StrictMath.sqrt(2) * 3.61 * StrictMath.sqrt(1 - .70);

    private static final String WHERE = "situations";

    /// The two answers to a situation, each from 1 to 6.
    ///
    /// @param concern how concerned or anxious, question a
    /// @param acceptance how far a yes is expected, question b
    public record Situation(
            @Nullable Integer concern, @Nullable Integer acceptance) {
        public static final Situation OPEN = new Situation(null, null);

        private static @Nullable Situation read(Fields in) {
            Situation read = new Situation(answer(in, "concern"), answer(in, "acceptance"));
            return read.answers() == 0 ? null : read;
        }

        private static @Nullable Integer answer(Fields in, String name) {
            return in.opt(name, Numbers.whole(LEAST, MOST));
        }

        private OptionalDouble score() {
            return concern == null || acceptance == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(concern * (MOST + LEAST - acceptance));
        }

        public int answers() {
            return (concern == null ? 0 : 1) + (acceptance == null ? 0 : 1);
        }
    }

    public Arsq {
        situations = Collections.unmodifiableMap(new TreeMap<>(situations));
    }

    /// At least one answer is needed; what is left open may follow.
    public static Arsq read(UUID id, Fields in) {
        Moment when = in.need("when", Times.MOMENT);
        Map<Integer, Situation> situations = in.part(WHERE, Arsq::situations);
        in.rule(situations != null && !situations.isEmpty(), WHERE, Problem.Code.REQUIRED, Map.of());
        return new Arsq(id, when, situations == null ? Map.of() : situations);
    }

    private static Map<Integer, Situation> situations(Fields in) {
        Map<Integer, Situation> situations = new TreeMap<>();
        for (int number = 1; number <= SITUATIONS; number++) {
            Situation situation = in.part(Integer.toString(number), Situation::read);
            if (situation != null) {
                situations.put(number, situation);
            }
        }
        return situations;
    }

    /// The mean over the nine situations of `concern · (7 − acceptance)`, from 1 to 36; nothing until all are answered.
    public OptionalDouble score() {
        return isWhole()
                ? situations.values().stream()
                        .map(Situation::score)
                        .flatMapToDouble(OptionalDouble::stream)
                        .average()
                : OptionalDouble.empty();
    }

    public Situation situation(int number) {
        return situations.getOrDefault(number, Situation.OPEN);
    }

    /// How many of the eighteen.
    public int answers() {
        return situations.values().stream().mapToInt(Situation::answers).sum();
    }

    private boolean isWhole() {
        return answers() == 2 * SITUATIONS;
    }
}
