package app.asked.lab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A Markdown table: words first, then figures.
final class Table {
    private final List<String> lines = new ArrayList<>();

    /// @param words how many of the columns hold words
    Table(int words, List<String> columns) {
        row(columns);
        lines.add(columns.stream().map(_ -> "").collect(Collectors.joining("|", "|", "|")));
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < columns.size(); i++) {
            rule.append(i < words ? " --- |" : " ---: |");
        }
        lines.set(1, rule.toString());
    }

    void row(List<String> cells) {
        lines.add(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
