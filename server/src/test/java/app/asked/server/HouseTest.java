package app.asked.server;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules of the house that no compiler holds.
class HouseTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final int LINES = 300;
    private static final int TYPES = 20;

    /// What a type of the server does, where its name ends in it; all others are named for what they are.
    private static final Set<String> ROLES = Set.of(
            "Pages",
            "Api",
            "Form",
            "View",
            "Repository",
            "Writes",
            "Result",
            "Conflict",
            "Config",
            "Cookie",
            "Argument",
            "Errors",
            "Command",
            "Settings",
            "Key");

    private static final int MANY = 4;

    @Test
    void noSourceFileIsLong() {
        assertThat(sources("src/main/java", "src/test/java"))
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LINES));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<Path> packages = sources("src/main/java").stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).isRegularFile());
    }

    @Test
    void noPackageHoldsMoreThanOneCanTakeIn() {
        Map<Path, Long> types = sources("src/main/java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(Path::getParent, counting()));

        assertThat(types)
                .isNotEmpty()
                .allSatisfy((folder, count) ->
                        assertThat(count).as(folder.toString()).isLessThanOrEqualTo(TYPES));
    }

    @Test
    void endingsThatManyNamesShareAreOnTheListOfRoles() {
        Map<String, Long> endings = sources("src/main/java").stream()
                .filter(file -> file.startsWith(HOME.resolve("server")))
                .map(file -> file.getFileName().toString().replaceFirst(".*?([A-Z][a-z0-9]*)\\.java", "$1"))
                .filter(ending -> !ending.endsWith(".java"))
                .collect(groupingBy(identity(), counting()));
        endings.values().removeIf(count -> count < MANY);

        assertThat(ROLES).containsAll(endings.keySet());
    }

    @Test
    void noTestIsSkipped() {
        String disabled = "@Dis" + "abled";

        assertThat(sources("src/test/java"))
                .allSatisfy(
                        file -> assertThat(lines(file)).as(file.toString()).noneMatch(line -> line.contains(disabled)));
    }

    @Test
    void daysAndTimesAreWrittenForPeopleInOnePlace() {
        Pattern writing = Pattern.compile("FormatStyle|DateTimePatternGenerator|DateIntervalFormat|SimpleDateFormat");

        assertThat(sources("src/main/java"))
                .filteredOn(file -> lines(file).stream()
                        .anyMatch(line -> writing.matcher(line).find()))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("DayFormat.java");
    }

    private static List<Path> sources(String... below) {
        return Stream.of("core", "server", "lab", "e2e", "bench")
                .flatMap(module ->
                        Stream.of(below).map(folder -> HOME.resolve(module).resolve(folder)))
                .filter(Files::isDirectory)
                .flatMap(HouseTest::java)
                .toList();
    }

    private static Stream<Path> java(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
