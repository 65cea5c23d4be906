package app.asked.server.transfer;

import app.asked.server.storage.sql.Migrations;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;
import tools.jackson.databind.json.JsonMapper;

/// Makes the stored databases that [ReleasedSchemasTest] brings up to date: the essay's month of one person, in the
/// tables of a released version. Run it once for a new release, and never again for an old one:
/// `main(FOLDER VERSION…)`; without versions it makes the newest.
final class ReleasedSchemas {
    static final String NAME = "Maya";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private ReleasedSchemas() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> versions = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : List.of(String.valueOf(Migrations.NEWEST));
        Path newest;
        try (TestServer server = TestServer.start()) {
            newest = server.folder().resolve("asked.db");
            Visitor maya = server.visitor();
            maya.submit("/welcome", "/welcome", "name", NAME, "passphrase", Visitor.PASSPHRASE);
            JsonMapper json = server.bean(JsonMapper.class);
            LocalDate starts = LocalDate.of(2026, 11, 2);
            byte[] month = json.writeValueAsBytes(
                    EssayMonth.file(json, starts, ZONE, server.clock().instant()));
            maya.postJson("/api/v1/import", new String(month, StandardCharsets.UTF_8));
            zip(
                    maya.get("/api/v1/export").body().getBytes(StandardCharsets.UTF_8),
                    folder.resolve("everything.json.gz"));
        }
        for (String version : versions) {
            Path old = Files.createTempFile("asked", ".db");
            fill(old, version, newest);
            zip(Files.readAllBytes(old), folder.resolve("version-" + version + ".db.gz"));
        }
    }

    private static void fill(Path old, String version, Path newest) throws SQLException {
        String url = "jdbc:sqlite:" + old;
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .placeholders(Map.of("id", "BLOB", "bytes", "BLOB", "clustered", "WITHOUT ROWID"))
                .target(version)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + newest + "' AS newest");
            for (String table : list(connection, """
                    SELECT name FROM main.sqlite_schema WHERE type = 'table'
                      AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'flyway_%' AND name <> 'sessions'""")) {
                String columns = String.join(", ", list(connection, """
                        SELECT old.name FROM pragma_table_info('%1$s', 'main') old
                        JOIN pragma_table_info('%1$s', 'newest') new ON old.name = new.name""".formatted(table)));
                statement.execute("INSERT OR REPLACE INTO main.%1$s (%2$s) SELECT %2$s FROM newest.%1$s"
                        .formatted(table, columns));
            }
            statement.execute("DETACH newest");
            statement.execute("VACUUM");
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void zip(byte[] bytes, Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
    }
}
