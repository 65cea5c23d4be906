package app.asked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// docs/asvs.md names nothing that isn't there, and each requirement once.
class AsvsTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = HOME.resolve("docs/asvs.md");

    private static final Pattern ROW =
            Pattern.compile("\\| (?<number>[0-9.]+) \\|[^|]+\\|(?<met>[^|]+)\\|(?<tested>[^|]+)\\|");
    private static final Pattern LIST = Pattern.compile("Doesn't apply: .*|Left out: .*|Up to the host.*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    /// A class, or a file with its ending.
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+|[\\w-]+\\.\\w+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^):]+)\\)");

    @Test
    void whatMeetsARequirementIsThere() throws IOException {
        assertThat(named("met")).isNotEmpty().isSubsetOf(filesBelow("core/src/main", "server/src/main", "docs"));
    }

    @Test
    void whatTestsOneIsATestThatIsThere() throws IOException {
        assertThat(named("tested"))
                .isNotEmpty()
                .allMatch(name -> name.endsWith("Test.java"))
                .isSubsetOf(filesBelow("core/src/test", "server/src/test", "e2e/src/test"));
        assertThat(rows())
                .extracting(row -> row.group("tested"))
                .allMatch(tested -> tested.contains("`") != tested.contains("no test"));
    }

    @Test
    void eachRequirementStandsOnce() throws IOException {
        Stream<String> inTables = rows().stream().map(row -> row.group("number"));
        Stream<String> inLists = lines(LIST).stream()
                .flatMap(line -> NUMBER.matcher(line.group()).results().map(found -> found.group()));

        assertThat(Stream.concat(inTables, inLists)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        List<Path> linked = LINK.matcher(Files.readString(PAGE))
                .results()
                .map(found -> PAGE.resolveSibling(found.group(1)))
                .toList();

        assertThat(linked).isNotEmpty().allSatisfy(file -> assertThat(file).exists());
    }

    private static List<String> named(String cell) throws IOException {
        return rows().stream()
                .flatMap(row -> NAMED.matcher(row.group(cell)).results())
                .map(found -> found.group(1))
                .map(name -> name.contains(".") ? name : name + ".java")
                .toList();
    }

    private static List<Matcher> rows() throws IOException {
        return lines(ROW);
    }

    private static List<Matcher> lines(Pattern shape) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(shape::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    private static Set<String> filesBelow(String... folders) {
        return Stream.of(folders)
                .map(HOME::resolve)
                .flatMap(AsvsTest::all)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
    }

    private static Stream<Path> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
