package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// docs/readable.md says of each column of text why it may be read by whoever has the files.
class ReadableColumnsTest {
    private static final Path PAGE = Path.of("../docs/readable.md");
    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+\\.[a-z_]+)`");

    @Test
    void eachColumnOfTextHasItsReason() throws IOException {
        List<String> told = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line ->
                        COLUMN.matcher(line.substring(0, line.indexOf('|', 1))).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(columns());
    }

    private static List<String> columns() {
        return Databases.SQLITE
                .storage()
                .read(tx -> tx.sql("""
                        SELECT tables.name AS whole, columns.name AS part
                        FROM sqlite_master tables JOIN pragma_table_info(tables.name) columns
                        WHERE tables.type = 'table' AND columns.type = 'TEXT'
                        AND tables.name <> 'flyway_schema_history'
                        """).list(row -> row.text("whole") + "." + row.text("part")));
    }
}
