package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every template and every controller, read from the sources.
class TemplatesTest {
    private static final Pattern SAID = Pattern.compile("(?:say|titled)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern DRAWN = Pattern.compile("(?:icon\\(name = |icon = |drawing\\()\"([a-z-]+)\"\\s*[,)]");

    private final Messages messages = Messages.read();

    @Test
    void everyKeySaidHasAMessage() {
        var unsaid = Stream.concat(texts("src/main/jte", ".jte"), texts("src/main/java", ".java"))
                .flatMap(text -> SAID.matcher(text.replaceAll("(?m)^\\s*///.*$", ""))
                        .results()
                        .map(found -> found.group(1)))
                .filter(key -> !messages.keys().contains(key));

        assertThat(unsaid).isEmpty();
    }

    @Test
    void everyDrawingIsInTheSprite() {
        var sprite = texts("src/main/resources/static/icons", "icons.svg")
                .findFirst()
                .orElseThrow();
        var missing = texts("src/main/jte", ".jte")
                .flatMap(text -> DRAWN.matcher(text).results().map(TemplatesTest::symbol))
                .filter(symbol -> !sprite.contains("id=\"" + symbol + "\""));

        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsInlineThatTheContentPolicyRefuses() {
        var refused = Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|javascript:|<script(?![^>]* src=)");

        assertThat(texts("src/main/jte", ".jte")).noneMatch(refused.asPredicate());
    }

    @Test
    void nothingComesFromAnotherHost() {
        var elsewhere = Pattern.compile("https?://|url\\(\\s*[\"']?//");

        assertThat(texts("src/main/resources/static", ".css", ".js")).noneMatch(elsewhere.asPredicate());
    }

    @Test
    void everyWordOfATemplateComesFromAMessage() {
        var written = Pattern.compile(">[^<>${}@`()=\"]*\\p{L}{2,}[^<>${}@`]*<");
        var left = texts("src/main/jte", ".jte")
                .flatMap(text -> written.matcher(text).results().map(MatchResult::group));

        assertThat(left).isEmpty();
    }

    private static String symbol(MatchResult found) {
        return found.group().startsWith("drawing") ? found.group(1) : "i-" + found.group(1);
    }

    private static Stream<String> texts(String folder, String... endings) {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .map(TemplatesTest::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
