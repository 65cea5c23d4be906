package app.asked.core.insight;

import java.util.List;

/// The numbers behind a picture.
///
/// @param columns their keys; a heading's message is `insight.column.<key>`
/// @param unit what the numbers of the value columns count
public record Table(List<String> columns, Unit unit, List<List<Cell>> rows) {
    public static final Table EMPTY = new Table(List.of(), Unit.COUNT, List.of());

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
