package app.asked.server.storage.move;

import app.asked.server.storage.sql.Dialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A table that is moved, as PostgreSQL describes it.
///
/// @param columns by name, those of the key first, in its order
/// @param keys how many columns the key has
record MovedTable(String name, Map<String, ColumnType> columns, int keys) {
    /// What each database keeps for itself.
    private static final Set<String> NOT_MOVED = Set.of("flyway_schema_history", "rebuild", "moving");

    private static final int MOST_KEYS = 10;

    /// All of them, each after those whose rows its own belong to.
    static List<MovedTable> all(Connection postgres) throws SQLException {
        DatabaseMetaData told = postgres.getMetaData();
        String schema = postgres.getSchema();
        List<String> names = new ArrayList<>();
        try (ResultSet rows = told.getTables(null, schema, "%", new String[] {"TABLE", "PARTITIONED TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.removeAll(NOT_MOVED);
        Collections.sort(names);
        List<MovedTable> all = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String name : names) {
            add(told, schema, name, done, all);
        }
        return all;
    }

    private static void add(DatabaseMetaData told, String schema, String name, Set<String> done, List<MovedTable> all)
            throws SQLException {
        if (done.add(name)) {
            List<String> wholes = new ArrayList<>();
            try (ResultSet rows = told.getImportedKeys(null, schema, name)) {
                while (rows.next()) {
                    wholes.add(rows.getString("PKTABLE_NAME"));
                }
            }
            for (String whole : wholes) {
                add(told, schema, whole, done, all);
            }
            all.add(of(told, schema, name));
        }
    }

    private static MovedTable of(DatabaseMetaData told, String schema, String name) throws SQLException {
        Map<String, ColumnType> types = new LinkedHashMap<>();
        try (ResultSet rows = told.getColumns(null, schema, name, "%")) {
            while (rows.next()) {
                types.put(rows.getString("COLUMN_NAME"), ColumnType.named(rows.getString("TYPE_NAME")));
            }
        }
        SortedMap<Integer, String> key = new TreeMap<>();
        try (ResultSet rows = told.getPrimaryKeys(null, schema, name)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        Map<String, ColumnType> columns = new LinkedHashMap<>(MOST_KEYS);
        key.values().forEach(column -> columns.put(column, types.get(column)));
        columns.putAll(types);
        return new MovedTable(name, columns, key.size());
    }

    List<ColumnType> types() {
        return List.copyOf(columns.values());
    }

    /// Its rows in the order of their keys: that of bytes, which is the same everywhere.
    ///
    /// @param after whether only those after a key are asked for, which is then to be bound
    String select(Dialect dialect, boolean after) {
        String key = key(dialect, "");
        String places = "?" + ", ?".repeat(keys - 1);
        return "SELECT " + String.join(", ", columns.keySet()) + " FROM " + name
                + (after ? " WHERE (" + key + ") > (" + places + ")" : "") + " ORDER BY " + key;
    }

    /// The last of those keys.
    String selectLast(Dialect dialect) {
        return "SELECT " + key(dialect, "") + " FROM " + name + " ORDER BY " + key(dialect, " DESC") + " LIMIT 1";
    }

    String insert() {
        return "INSERT INTO " + name + " (" + String.join(", ", columns.keySet()) + ") VALUES (?"
                + ", ?".repeat(columns.size() - 1) + ")";
    }

    private String key(Dialect dialect, String order) {
        return columns.entrySet().stream()
                .limit(keys)
                .map(column -> column.getKey()
                        + (dialect == Dialect.POSTGRESQL && column.getValue() == ColumnType.TEXT
                                ? " COLLATE \"C\""
                                : "")
                        + order)
                .collect(Collectors.joining(", "));
    }
}
