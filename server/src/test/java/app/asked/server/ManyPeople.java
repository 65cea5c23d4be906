package app.asked.server;

import app.asked.server.account.secret.Secret;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.testkit.SmallServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Many people who wrote what one of them wrote, each signed in on a device. Their rows are copied where no server
/// runs: to sign all of them up would take minutes.
record ManyPeople(int count) {
    /// Copies what the only person there wrote, with words as long as theirs: nobody else could open theirs.
    void moveIn(Path folder) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("asked.db"));
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("CREATE TEMP TABLE moving (id BLOB, digest BLOB, wrapped BLOB)");
            insertThem(database);
            statement.execute("CREATE TEMP TABLE first AS SELECT id FROM people");
            copy(statement, "people", "id");
            for (String table : tablesOfPersons(statement)) {
                copy(statement, table, "person_id");
            }
            statement.execute("""
                    INSERT INTO sessions (token_hash, person_id, id, label, made, seen, key_generation, wrapped_key)
                    SELECT digest, id, id, 'Firefox', seen, seen, 1, wrapped
                    FROM moving, (SELECT max(seen) AS seen FROM sessions)""");
            statement.execute("""
                    UPDATE prose SET format = 0, generation = 0,
                        bytes = CAST(replace(hex(zeroblob(length(bytes) / 2)), '0', 'w') AS BLOB)
                    WHERE person_id IN (SELECT id FROM moving)""");
            database.commit();
        }
    }

    /// One of them at their device.
    Visitor visitor(SmallServer server, int nth) {
        Visitor visitor = server.visitor();
        visitor.isIn("Europe/London");
        visitor.keepCookie("asked", secret(nth).text());
        return visitor;
    }

    private void insertThem(Connection database) throws SQLException {
        try (var insert = database.prepareStatement("INSERT INTO moving VALUES (?, ?, ?)")) {
            for (int nth = 0; nth < count; nth++) {
                UUID id = UuidCreator.getTimeOrderedEpoch();
                insert.setBytes(
                        1,
                        ByteBuffer.allocate(16)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
                insert.setBytes(2, secret(nth).digest().bytes());
                insert.setBytes(
                        3,
                        secret(nth)
                                .wrapping("session")
                                .wrap(PersonKey.fresh(id))
                                .bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Secret secret(int nth) {
        return new Secret("a-secret-of-number-" + nth);
    }

    /// Those whose rows begin with their person.
    private static List<String> tablesOfPersons(Statement statement) throws SQLException {
        return strings(statement, """
                SELECT tables.name FROM sqlite_master tables
                JOIN pragma_table_info(tables.name) columns ON columns.name = 'person_id' AND columns.pk = 1""");
    }

    private static void copy(Statement statement, String table, String person) throws SQLException {
        String columns = String.join(", ", strings(statement, "SELECT name FROM pragma_table_info('" + table + "')"));
        String copied = (", " + columns + ",").replace(", " + person + ",", ", moving.id,");
        statement.execute("INSERT INTO %s (%s) SELECT %s FROM moving, %s AS copied WHERE copied.%s IN first"
                .formatted(table, columns, qualified(copied), table, person));
    }

    private static String qualified(String columns) {
        return columns.substring(2, columns.length() - 1).replaceAll("(^|, )(?!moving)", "$1copied.");
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
