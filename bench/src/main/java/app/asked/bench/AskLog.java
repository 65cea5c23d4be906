package app.asked.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// What "log an ask" is here: the answer to an ask that was planned and forecast before, with all that the seven taps
/// of the log form write and one line of lesson. As the API takes it, and as the rows it becomes.
public final class AskLog {
    static final String LESSON = "It stung and it passed.";

    /// As many bytes as the lesson has once it is sealed: with a nonce of 12 and a tag of 16.
    private static final byte[] SEALED_LESSON = new byte[LESSON.length() + 12 + 16];

    private static final String ZONE = "Europe/London";
    private static final Instant ASKED = Instant.parse("2026-01-16T16:05:00.123Z");
    private static final LocalDate DAY = LocalDate.ofInstant(ASKED, ZoneId.of(ZONE));

    private AskLog() {}

    /// An ask that waits for its answer.
    record Planned(Person person, UUID id) {
        static Planned of(Person person) {
            return new Planned(person, UuidCreator.getTimeOrderedEpoch());
        }

        String path() {
            return "/api/v1/asks/" + id + "/answer";
        }

        /// As a file for the import holds it.
        String json() {
            return """
                    {"id": "%s", "challenge": "high-five", "version": "as-is", "title": "Ask a stranger for a high five",
                     "who": "walker", "planned": {"at": "%s", "zone": "%s"},
                     "forecast": {"made": {"at": "%s", "zone": "%s"}, "chanceOfNo": 40, "fear": 60,
                      "feared": "They laugh at me", "fearedChance": 55}}""".formatted(id, ASKED, ZONE, ASKED, ZONE);
        }
    }

    /// A file of these asks.
    static String file(List<Planned> asks) {
        var all = String.join(",\n", asks.stream().map(Planned::json).toList());
        return "{\"format\": \"asked\", \"version\": 1, \"asks\": [\n" + all + "]}";
    }

    /// The body of the PUT.
    static byte[] json() {
        return """
                {"asked": {"at": "%s", "zone": "%s"}, "answer": "no", "manner": ["curt"], "fear": 60,
                 "sting": {"worst": 80, "now": 50}, "feelings": ["hurt"], "cameTrue": "mostly", "lesson": "%s"}\
                """.formatted(ASKED, ZONE, LESSON).getBytes(StandardCharsets.UTF_8);
    }

    /// The same as prepared statements of one connection.
    static final class Rows {
        private final PreparedStatement rev;
        private final PreparedStatement lesson;
        private final PreparedStatement answer;
        private final PreparedStatement day;

        Rows(Connection connection) throws SQLException {
            rev = connection.prepareStatement("UPDATE people SET rev = rev + 1 WHERE id = ? RETURNING rev");
            lesson = connection.prepareStatement("""
                    INSERT INTO prose (person_id, about, field, format, generation, bytes)
                    VALUES (?, ?, 'answer.lesson', 1, 1, ?)
                    """);
            answer = connection.prepareStatement("""
                    INSERT INTO answers (person_id, ask, asked_at, asked_zone, asked_day, answer, manner, fear,
                        sting_worst, sting_now, feelings, came_true, for_less, rev)
                    VALUES (?, ?, ?, ?, ?, 'no', 'curt', 60, 80, 50, 'hurt', 'mostly', 0, ?)
                    """);
            day = connection.prepareStatement("UPDATE asks SET day = ? WHERE person_id = ? AND id = ?");
        }

        void write(Planned ask) throws SQLException {
            byte[] person = bytes(ask.person().id());
            byte[] id = bytes(ask.id());

            rev.setBytes(1, person);
            long next;
            try (var row = rev.executeQuery()) {
                row.next();
                next = row.getLong(1);
            }

            lesson.setBytes(1, person);
            lesson.setBytes(2, id);
            lesson.setBytes(3, SEALED_LESSON);
            lesson.executeUpdate();

            answer.setBytes(1, person);
            answer.setBytes(2, id);
            answer.setLong(3, ASKED.toEpochMilli());
            answer.setString(4, ZONE);
            answer.setLong(5, DAY.toEpochDay());
            answer.setLong(6, next);
            answer.executeUpdate();

            day.setLong(1, DAY.toEpochDay());
            day.setBytes(2, person);
            day.setBytes(3, id);
            day.executeUpdate();
        }
    }

    /// As SQLite holds it.
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
