package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.web.message.Messages;
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
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|javascript:|<script(?![^>]* src=)");
    private static final Pattern WRITTEN = Pattern.compile(">[^<>${}@`()=\"]*\\p{L}{2,}[^<>${}@`]*<");
    private static final Pattern ELSEWHERE = Pattern.compile("https?://|url\\(\\s*[\"']?//");

    private final Messages messages = Messages.read();

    /// A text of ours and where it lies, which is what a test that fails shows.
    private record Source(Path path, String text) {
        Stream<MatchResult> all(Pattern pattern) {
            return pattern.matcher(text).results();
        }

        boolean has(Pattern pattern) {
            return pattern.matcher(text).find();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    @Test
    void everyKeySaidHasAMessage() {
        var unsaid = Stream.concat(sources("src/main/jte", ".jte"), sources("src/main/java", ".java"))
                .map(source -> new Source(source.path(), source.text().replaceAll("(?m)^\\s*///.*$", "")))
                .flatMap(source -> source.all(SAID).map(found -> found.group(1)))
                .filter(key -> !messages.keys().contains(key));

        assertThat(unsaid).isEmpty();
    }

    @Test
    void everyDrawingIsInTheSprite() {
        var sprite = sources("src/main/resources/static/icons", "icons.svg")
                .findFirst()
                .orElseThrow();
        var missing = sources("src/main/jte", ".jte")
                .flatMap(source -> source.all(DRAWN).map(TemplatesTest::symbol))
                .filter(symbol -> !sprite.text().contains("id=\"" + symbol + "\""));

        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsInlineThatTheContentPolicyRefuses() {
        assertThat(sources("src/main/jte", ".jte").filter(source -> source.has(INLINE)))
                .isEmpty();
    }

    @Test
    void nothingComesFromAnotherHost() {
        assertThat(sources("src/main/resources/static", ".css", ".js").filter(source -> source.has(ELSEWHERE)))
                .isEmpty();
    }

    @Test
    void everyWordOfATemplateComesFromAMessage() {
        var written = sources("src/main/jte", ".jte")
                .flatMap(source -> source.all(WRITTEN).map(found -> source.path() + " " + found.group()));

        assertThat(written).isEmpty();
    }

    private static String symbol(MatchResult found) {
        return found.group().startsWith("drawing") ? found.group(1) : "i-" + found.group(1);
    }

    private static Stream<Source> sources(String folder, String... endings) {
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

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
