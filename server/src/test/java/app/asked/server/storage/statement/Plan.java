package app.asked.server.storage.statement;

import app.asked.server.storage.Databases;
import app.asked.server.storage.sql.Sql;
import app.asked.server.storage.sql.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How a database would run a statement.
final class Plan {
    /// `:name`, or as many question marks as a list has.
    private static final Pattern VALUE = Pattern.compile("(?<!:):[a-z][a-zA-Z0-9_]*|\\?(,\\?)*");

    private static final Pattern SQLITE_STEP = Pattern.compile("(?:SCAN|SEARCH) ([a-z_]+)\\b(?:[^(]*\\((.*)\\))?.*");
    private static final Pattern COLUMN = Pattern.compile("\\b([a-z_]+) ?=");
    private static final Pattern VALUE_OF = Pattern.compile("\\b([a-z_]+)(?:=\\?| = \\$\\d+)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private Plan() {}

    /// A look at a table.
    ///
    /// @param table its name, or the one that the statement gives it
    /// @param by the condition that an index finds its rows by; empty where it walks through all of them
    record Step(String table, String by) {
        /// Whether it finds rows whose column equals something: a value that came with the statement, or what was found
        /// in another table.
        boolean isBy(Set<String> columns) {
            return COLUMN.matcher(by).results().anyMatch(equal -> columns.contains(equal.group(1)));
        }

        /// Whether that is a value which came with the statement.
        boolean isByValue(Set<String> columns) {
            return VALUE_OF.matcher(by).results().anyMatch(equal -> columns.contains(equal.group(1)));
        }

        @Override
        public String toString() {
            return table + (by.isEmpty() ? " from end to end" : " by " + by);
        }
    }

    static List<Step> of(Databases database, String statement) {
        return database.storage().read(tx -> switch (database) {
            case SQLITE -> sqlite(tx, statement);
            case POSTGRESQL -> postgres(tx, statement);
        });
    }

    private static List<Step> sqlite(Tx tx, String statement) {
        Sql explain = tx.sql("EXPLAIN QUERY PLAN " + VALUE.matcher(statement).replaceAll(":nothing"));
        if (VALUE.matcher(statement).find()) {
            explain.with("nothing", null);
        }
        return explain.list(row -> row.text("detail")).stream()
                .map(SQLITE_STEP::matcher)
                .filter(Matcher::matches)
                .map(Plan::sqliteStep)
                .toList();
    }

    /// An index that is made for one statement alone takes a walk through the whole table. Where rows of a person are
    /// joined, SQLite says `=?` of a column of another row, too: the other database tells what it is.
    private static Step sqliteStep(Matcher step) {
        String by = step.group(2);
        return new Step(step.group(1), by == null || step.group().contains("AUTOMATIC") ? "" : by);
    }

    /// As it goes about any values, where walking through a table costs more than anything else: ours are empty.
    private static List<Step> postgres(Tx tx, String statement) {
        int[] count = {0};
        String numbered = VALUE.matcher(statement).replaceAll(_ -> "\\$" + ++count[0]);
        String nothing =
                IntStream.range(0, count[0]).mapToObj(_ -> "NULL").collect(Collectors.joining(", ", " (", ")"));
        Stream.of(
                        "SET LOCAL enable_seqscan = off",
                        "SET LOCAL plan_cache_mode = force_generic_plan",
                        "PREPARE it AS " + numbered)
                .forEach(line -> tx.sql(line).run());
        List<String> plan = tx.sql("EXPLAIN (FORMAT JSON) EXECUTE it" + (count[0] == 0 ? "" : nothing))
                .list(row -> row.text("QUERY PLAN"));
        tx.sql("DEALLOCATE it").run();
        List<Step> steps = new ArrayList<>();
        collect(JSON.readTree(plan.getFirst()).at("/0/Plan"), "", steps);
        return steps;
    }

    private static void collect(JsonNode node, String outer, List<Step> steps) {
        String type = node.path("Node Type").asString();
        String table = node.path("Relation Name").asString(outer);
        if (type.equals("Bitmap Index Scan")
                || (type.endsWith("Scan") && node.has("Relation Name") && !type.equals("Bitmap Heap Scan"))) {
            steps.add(new Step(table, node.path("Index Cond").asString("")));
        }
        node.path("Plans").forEach(part -> collect(part, table, steps));
    }
}
