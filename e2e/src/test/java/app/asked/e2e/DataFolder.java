package app.asked.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The folder of a server's data, looked at from outside.
record DataFolder(Path path) {
    /// Whose month a released folder holds.
    static final String NAME = "Maya";

    private static final Path RELEASED =
            Path.of(System.getProperty("asked.home"), "server/src/test/resources/released/version-21.db.gz");
    private static final String FILE = "asked.db";
    private static final int TIMES = 100;

    /// One as Asked left it before words were sealed, with somebody's asks and words a hundred times over.
    static DataFolder released(Path path) throws IOException, SQLException {
        Files.createDirectories(path);
        try (InputStream zipped = Files.newInputStream(RELEASED)) {
            Files.copy(new GZIPInputStream(zipped), path.resolve(FILE));
        }
        DataFolder folder = new DataFolder(path);
        try (Connection connection = connect(path.resolve(FILE));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String step : moreAsks()) {
                statement.execute(step);
            }
            connection.commit();
        }
        return folder;
    }

    private static List<String> moreAsks() {
        return List.of("""
                CREATE TEMP TABLE more AS
                WITH RECURSIVE times(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM times WHERE n < %d)
                SELECT id AS old, CAST(substr(id, 1, 8) || randomblob(8) AS BLOB) AS new FROM asks, times
                """.formatted(TIMES), """
                INSERT INTO asks (person_id, id, day, journey, challenge, version, planned_at, planned_zone, planned_day,
                    rules, chosen_from, rev, gone, at, domain, channel)
                SELECT person_id, new, day, journey, challenge, version, planned_at, planned_zone, planned_day,
                    rules, chosen_from, rev, gone, at, domain, channel FROM more JOIN asks ON id = old
                """, """
                INSERT INTO prose (person_id, about, field, format, bytes)
                SELECT person_id, new, field, format, bytes FROM more JOIN prose ON about = old
                """);
    }

    DataFolder copyTo(Path copy) throws IOException {
        Files.createDirectories(copy);
        Files.copy(path.resolve(FILE), copy.resolve(FILE));
        return new DataFolder(copy);
    }

    /// How many texts are not sealed yet with the key of now.
    int unsealed() throws SQLException {
        return count("SELECT count(*) FROM prose JOIN people ON people.id = person_id "
                + "WHERE prose.generation <> people.generation");
    }

    int texts() throws SQLException {
        return count("SELECT count(*) FROM prose");
    }

    /// How many asks a database of any name holds.
    static int asksIn(Path database) throws SQLException {
        return count(database, "SELECT count(*) FROM asks");
    }

    /// Whether it holds the copy that is kept before tables are brought up to date, or is about to.
    boolean holdsOlderCopy(boolean isUnfinished) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.contains("-before-") && name.endsWith(".part") == isUnfinished);
        }
    }

    /// Whether its pages and rows hold together.
    boolean isWhole() throws SQLException {
        try (Connection connection = connect(path.resolve(FILE));
                ResultSet row = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
            return row.getString(1).equals("ok") && count("SELECT count(*) FROM pragma_foreign_key_check") == 0;
        }
    }

    private int count(String sql) throws SQLException {
        return count(path.resolve(FILE), sql);
    }

    private static int count(Path database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            return row.getInt(1);
        }
    }

    private static Connection connect(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }
}
