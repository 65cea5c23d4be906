package app.asked.server.storage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.storage.postgres.PostgresStorage;
import app.asked.server.storage.sql.Tx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a database that spreads people over machines asks of tables: a key, an index that is unique and a reference to
/// another table begin with the person. The others are copied to every machine, and the script says which.
class SpreadTest {
    private static final Path SCRIPT = Path.of("..", "docs", "hosting", "citus.sql");

    /// Tables with a unique index that does not begin with the person, and people, whose key is the person.
    private static final String NOT_BY_PERSON = """
            SELECT DISTINCT tables.relname AS name FROM pg_index
            JOIN pg_class tables ON tables.oid = indrelid
            JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
            WHERE indisunique AND attname <> 'person_id' AND relnamespace = current_schema()::regnamespace
            """;

    private static final String REFERENCES = """
            SELECT conrelid::regclass::text || ': ' || conname AS name FROM pg_constraint
            JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
            WHERE contype = 'f' AND attname <> 'person_id' AND connamespace = current_schema()::regnamespace
            """;

    @Test
    void eachTableBeginsWithItsPersonOrIsCopiedToEveryMachine() throws IOException {
        List<String> everywhere = Pattern.compile("^ {2}\\('([a-z_]+)'\\)", Pattern.MULTILINE)
                .matcher(Files.readString(SCRIPT))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        List<String> told = names(NOT_BY_PERSON);
        told.removeAll(List.of("people", "flyway_schema_history", "moving"));

        assertThat(everywhere).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void whatBelongsToAThingBelongsToItsPerson() {
        assertThat(names(REFERENCES)).isEmpty();
    }

    /// Citus is not here: what it would be asked for is written down in its place.
    @Test
    void theScriptSpreadsEachTableOnceAndPutsReferencesBack() throws Exception {
        String database = "spread_" + Long.toUnsignedString(Databases.newId().getLeastSignificantBits());
        run(Databases.Postgres.address("postgres"), "CREATE DATABASE " + database);
        PostgresStorage.Address address = Databases.Postgres.address(database);
        PostgresStorage.open(address).close();
        run(address, """
                CREATE TABLE pg_dist_partition (logicalrelid regclass PRIMARY KEY, key TEXT);
                CREATE FUNCTION create_reference_table(name TEXT) RETURNS VOID LANGUAGE sql AS
                  'INSERT INTO pg_dist_partition VALUES (name::regclass, NULL)';
                CREATE FUNCTION create_distributed_table(name TEXT, key TEXT, colocate_with TEXT DEFAULT '')
                  RETURNS VOID LANGUAGE sql AS 'INSERT INTO pg_dist_partition VALUES (name::regclass, key)';
                """);
        long references = count(address, "SELECT COUNT(*) FROM pg_constraint WHERE contype = 'f'");

        run(address, Files.readString(SCRIPT));
        run(address, Files.readString(SCRIPT));

        assertThat(count(address, "SELECT COUNT(*) FROM pg_constraint WHERE contype = 'f'"))
                .isEqualTo(references)
                .isGreaterThan(20);
        assertThat(count(address, "SELECT COUNT(*) FROM pg_dist_partition WHERE key = 'id'"))
                .isEqualTo(1);
        assertThat(count(address, """
                SELECT COUNT(*) FROM pg_class
                WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
                AND relname NOT IN ('flyway_schema_history', 'pg_dist_partition')
                AND oid NOT IN (SELECT logicalrelid FROM pg_dist_partition)
                """)).isZero();
    }

    private static void run(PostgresStorage.Address address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(PostgresStorage.Address address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> names(String query) {
        return Databases.POSTGRESQL.storage().read((Tx tx) -> tx.sql(query).list(row -> row.text("name")));
    }
}
