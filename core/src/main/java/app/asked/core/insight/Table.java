package app.asked.core.insight;

import java.util.List;

/// The numbers behind a picture. The first column names the row.
public record Table(List<Column> columns, List<List<Cell>> rows) {
    public static final Table EMPTY = new Table(List.of(), List.of());

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
