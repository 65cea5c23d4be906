package app.asked.core.insight.table;

import java.util.List;

/// The numbers behind a picture. The first column names the row.
///
/// @param all how many rows there are in all, where these are the latest of them
public record Table(List<Column> columns, List<List<Cell>> rows, int all) {
    public static final Table EMPTY = new Table(List.of(), List.of());

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// With all rows that there are.
    public Table(List<Column> columns, List<List<Cell>> rows) {
        this(columns, rows, rows.size());
    }
}
