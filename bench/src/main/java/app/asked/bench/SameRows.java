package app.asked.bench;

import app.asked.bench.AskLog.Planned;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Holds the limit to the same work: what the server wrote of an ask, and what the raw writer writes, are the same
/// rows. Of words the lengths are compared: no two sealings of a text are alike.
final class SameRows {
    private static final List<String> ROWS = List.of(
            "SELECT * FROM asks WHERE id = ?",
            "SELECT * FROM answers WHERE ask = ?",
            "SELECT field, format, generation, length(bytes) FROM prose WHERE about = ? ORDER BY field");

    private SameRows() {}

    static void check(Path server, Path copy, Planned ask) throws Exception {
        List<Map<String, String>> written;
        List<Map<String, String>> raw;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + server)) {
            written = of(connection, ask);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            new AskLog.Rows(connection).write(ask);
            raw = of(connection, ask);
        }
        if (!written.equals(raw)) {
            throw new IllegalStateException("the server wrote " + written + "\nand the raw writer " + raw);
        }
    }

    private static List<Map<String, String>> of(Connection connection, Planned ask) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String sql : ROWS) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, AskLog.bytes(ask.id()));
                try (var found = statement.executeQuery()) {
                    while (found.next()) {
                        rows.add(row(found));
                    }
                }
            }
        }
        return rows;
    }

    /// Without the person's counter, which tells how many writes there were before.
    private static Map<String, String> row(ResultSet row) throws SQLException {
        Map<String, String> values = new TreeMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.put(row.getMetaData().getColumnName(i), String.valueOf(row.getString(i)));
        }
        values.remove("rev");
        return values;
    }
}
