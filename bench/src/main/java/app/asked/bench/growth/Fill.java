package app.asked.bench.growth;

import app.asked.bench.AskLog;
import app.asked.server.storage.seal.PersonKey;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Fills the tables of a database that an Asked has made, which must not run meanwhile: people who are signed in, each
/// with a journey and asks that are forecast, answered, and told in sealed words. It writes rows, as no caller could so
/// fast; what the server reads of them is what it would have written.
final class Fill implements AutoCloseable {
    private static final String ZONE = "Europe/London";
    private static final List<String> CHALLENGES =
            List.of("high-five", "pet-dog", "shadow-day", "something-to-watch", "help-me-decide");
    private static final List<String> ANSWERS = List.of("yes", "no", "soft-no", "another-offer", "no-reply");
    private static final byte[] TITLE = "Ask for a small thing".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LESSON = "I thought they would mind, and they smiled.".getBytes(StandardCharsets.UTF_8);
    private static final int SEALED = 1;
    private static final int ROWS_AT_ONCE = 2_000;

    private final Connection connection;
    private final boolean uuids;
    private final long today;
    private final PreparedStatement people;
    private final PreparedStatement sessions;
    private final PreparedStatement journeys;
    private final PreparedStatement asks;
    private final PreparedStatement forecasts;
    private final PreparedStatement answers;
    private final PreparedStatement prose;

    /// @param today the day of the latest asks
    Fill(Connection connection, LocalDate today) throws SQLException {
        this.connection = connection;
        this.uuids = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        this.today = today.toEpochDay();
        connection.setAutoCommit(false);
        people = connection.prepareStatement(
                "INSERT INTO people (id, rev, made, zone, generation, sealed) VALUES (?, 1, ?, '" + ZONE + "', 1, 1)");
        sessions = connection.prepareStatement("""
                INSERT INTO sessions (token_hash, person_id, id, label, made, seen, key_generation, wrapped_key)
                VALUES (?, ?, ?, '', ?, ?, 1, ?)
                """);
        journeys = connection.prepareStatement("""
                INSERT INTO journeys (person_id, id, kind, starts, zone, length, pace_least, pace_most,
                    rules_accepted_at, rules_accepted_zone, rules_accepted_day, rev)
                VALUES (?, ?, 'own', ?, '%s', 366, 2, 3, ?, '%s', ?, 1)
                """.formatted(ZONE, ZONE));
        asks = connection.prepareStatement("""
                INSERT INTO asks (person_id, id, day, at, journey, challenge, version, planned_at, planned_zone,
                    planned_day, rev)
                VALUES (?, ?, ?, ?, ?, ?, 'as-is', ?, '%s', ?, 1)
                """.formatted(ZONE));
        forecasts = connection.prepareStatement("""
                INSERT INTO forecasts (person_id, ask, made_at, made_zone, made_day, chance_of_no, fear, recalled, rev)
                VALUES (?, ?, ?, '%s', ?, ?, ?, 0, 1)
                """.formatted(ZONE));
        answers = connection.prepareStatement("""
                INSERT INTO answers (person_id, ask, asked_at, asked_zone, asked_day, answer, fear, for_less, rev)
                VALUES (?, ?, ?, '%s', ?, ?, ?, 0, 1)
                """.formatted(ZONE));
        prose = connection.prepareStatement(
                "INSERT INTO prose (person_id, about, field, format, generation, bytes) VALUES (?, ?, ?, 1, 1, ?)");
    }

    /// Adds these people.
    ///
    /// @param asks how many each of them has
    void add(List<FilledPerson> added, int asks) throws SQLException {
        int rows = 0;
        for (FilledPerson person : added) {
            add(person, asks);
            rows += asks;
            if (rows >= ROWS_AT_ONCE) {
                send();
                rows = 0;
            }
        }
        send();
        connection.commit();
    }

    private void add(FilledPerson person, int count) throws SQLException {
        SplittableRandom random = person.random();
        PersonKey key = PersonKey.fresh(person.id());
        PersonKey.Sealer sealer = key.sealer();
        long starts = today - 365;
        UUID journey = FilledPerson.ask(starts, 0, random);
        long made = starts * 86_400_000L;
        batch(people, person.id(), made);
        batch(
                sessions,
                person.digest(),
                person.id(),
                FilledPerson.ask(today, 1, random),
                today * 86_400_000L,
                today * 86_400_000L,
                person.wrapped(key).bytes());
        batch(journeys, person.id(), journey, starts, made, starts);
        for (int nth = 0; nth < count; nth++) {
            long day = starts + 1 + 364L * nth / count;
            long at = day * 86_400_000L + 36_000_000L + nth;
            UUID ask = FilledPerson.ask(day, nth, random);
            batch(asks, person.id(), ask, day, at, journey, CHALLENGES.get(nth % CHALLENGES.size()), at, day);
            batch(forecasts, person.id(), ask, at, day, random.nextInt(101), random.nextInt(101));
            batch(answers, person.id(), ask, at, day, ANSWERS.get(random.nextInt(ANSWERS.size())), random.nextInt(101));
            batch(prose, person.id(), ask, "title", sealer.seal(ask, "title", SEALED, TITLE));
            batch(prose, person.id(), ask, "answer.lesson", sealer.seal(ask, "answer.lesson", SEALED, LESSON));
        }
    }

    private void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case UUID id when !uuids -> statement.setBytes(i + 1, AskLog.bytes(id));
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Object value -> statement.setObject(i + 1, value);
            }
        }
        statement.addBatch();
    }

    /// In the order in which rows refer to each other.
    private void send() throws SQLException {
        for (PreparedStatement each : List.of(people, sessions, journeys, asks, forecasts, answers, prose)) {
            each.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
