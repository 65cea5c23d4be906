package app.asked.server.challenge.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.kindness.Kindness;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Verdict;
import app.asked.core.kindness.Wording;
import app.asked.core.words.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the kindness check offers to say instead passes the kindness check.
class SwapTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages/kindness.properties");

    static Stream<String> swaps() throws IOException {
        var messages = new Properties();
        messages.load(Files.newBufferedReader(MESSAGES));
        return messages.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".kinder") || key.equals("kindness.goodbye"))
                .map(messages::getProperty);
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void noSwapIsToldAgain(String swap) {
        var said = new Line(swap);
        var wording = new Wording(null, null, said, said, Taps.SKIPPED, Set.of());

        assertThat(Kindness.english().check(wording).outcome()).isEqualTo(Verdict.Outcome.FAIR);
    }
}
