package app.asked.server.health;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/// How many answers there were since the start, by how they went; nothing of whom, or of what.
@Component
final class Counters {
    private final Map<Outcome, LongAdder> answers = new ConcurrentHashMap<>();

    /// How an answer went, by its status.
    enum Outcome {
        DONE,
        REDIRECTED,
        /// The sender's affair.
        REFUSED,
        /// Too many at once (429).
        TOO_MANY,
        /// A fault of ours (500).
        FAILED,
        /// The database could not do its part (503, 507).
        NOT_STORED;

        static Outcome of(int status) {
            return switch (status) {
                case 429 -> TOO_MANY;
                case 503, 507 -> NOT_STORED;
                default -> ofClass(status / 100);
            };
        }

        private static Outcome ofClass(int hundreds) {
            return switch (hundreds) {
                case 5 -> FAILED;
                case 4 -> REFUSED;
                case 3 -> REDIRECTED;
                default -> DONE;
            };
        }
    }

    void count(int status) {
        answers.computeIfAbsent(Outcome.of(status), _ -> new LongAdder()).increment();
    }

    long of(Outcome outcome) {
        return answers.computeIfAbsent(outcome, _ -> new LongAdder()).sum();
    }
}
