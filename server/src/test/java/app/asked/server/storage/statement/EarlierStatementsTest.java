package app.asked.server.storage.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.asked.server.storage.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// While nodes are updated one after the other, those of the version before run over the tables of the new one. What
/// that version runs is in a file, named for its tables; a new step of the tables leaves all of it possible, and takes
/// a column or a table away in a later version at the earliest.
class EarlierStatementsTest {
    private static final int TABLES = 43;
    private static final Path STATEMENTS = Path.of("src/test/resources/statements", TABLES + ".txt");
    private static final Path STEPS = Path.of("src/main/resources/db/migration");
    private static final Pattern STEP = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "\\bDROP (TABLE|COLUMN)\\b|\\bRENAME\\b|ADD COLUMN (?![^;]*DEFAULT)[^;]*NOT NULL",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource
    void whatTheVersionBeforeRunsCanStillBeRun(Databases database) throws IOException {
        List<String> statements = Files.readAllLines(STATEMENTS).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(statements).hasSizeGreaterThan(140);
        assertThat(statements)
                .allSatisfy(statement -> assertThatCode(() -> Plan.of(database, statement))
                        .as(statement)
                        .doesNotThrowAnyException());
    }

    /// Rows that it writes whole (`INSERT … ON CONFLICT`) name no column that it does not know.
    @Test
    void noStepSinceTakesAnythingAwayOrAsksForMore() throws IOException {
        try (Stream<Path> files = Files.list(STEPS)) {
            assertThat(files.filter(EarlierStatementsTest::isNewer).toList())
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(Files.readString(step)).doesNotContainPattern(TAKES_AWAY));
        }
    }

    private static boolean isNewer(Path step) {
        return STEP.matcher(step.getFileName().toString())
                .results()
                .anyMatch(found -> Integer.parseInt(found.group(1)) > TABLES);
    }
}
