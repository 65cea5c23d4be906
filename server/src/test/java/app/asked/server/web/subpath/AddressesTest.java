package app.asked.server.web.subpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What would lead beside an Asked that is below a path, told from the sources.
class AddressesTest {
    private static final Path MAIN = Path.of("src", "main");
    /// Where a template may name an address: where the path is put before it, or by what reads it.
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z-]+)=\"(?:/[a-z]|\\$\\{[^}\"]*\"/[a-z])");

    private static final List<String> LED =
            List.of("href", "src", "action", "formaction", "data-next", "data-ahead", "value");
    /// Outside of `at(…)`, which puts the path before it, and of what looks at a path from within.
    private static final Pattern IN_A_SCRIPT =
            Pattern.compile("(?<!at\\(|startsWith\\(|endsWith\\(|[a-z\"`]|\\?\\? )[\"'`]/[a-z][\\w/.-]*[\"'`$]");

    private static final Pattern IN_JAVA = Pattern.compile(
            "request\\.getRequestURI\\(|\"redirect:|\\.path\\(\"/\"\\)|sendRedirect\\(.*getContextPath");

    @Test
    void templatesNameAddressesWhereThePathIsPutBeforeThem() {
        assertThat(found("jte", ".jte", ATTRIBUTE).map(found -> found.group(1))).isSubsetOf(LED);
    }

    @Test
    void scriptsPutThePathBeforeTheirs() {
        assertThat(found("resources/static/js", ".js", IN_A_SCRIPT).map(MatchResult::group))
                .isEmpty();
    }

    /// But for what Tomcat refused before it gave it a path within.
    @Test
    void nothingInJavaTellsThePathByItself() {
        assertThat(found("java", ".java", IN_JAVA).map(MatchResult::group)).containsExactly("request.getRequestURI(");
    }

    private static Stream<MatchResult> found(String below, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(MAIN.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(ending)).map(AddressesTest::code).toList().stream()
                    .flatMap(text -> pattern.matcher(text).results());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without what is said of it.
    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^\\s*//.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
