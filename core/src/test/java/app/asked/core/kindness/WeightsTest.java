package app.asked.core.kindness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.kindness.clue.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Path LEARNED = Path.of("target", "english.tsv");

    /// Where it does not hold, the new table lies in `core/target`, to be put beside `Weights`.
    @Test
    void theTableIsWhatTheOpenPhrasesTeach() throws IOException {
        List<Labelled> open = Stream.of(
                        "known.tsv",
                        "practice.tsv",
                        "fresh.tsv",
                        "voices.tsv",
                        "strangers.tsv",
                        "newcomers.tsv",
                        "library.tsv")
                .flatMap(file -> Labelled.in(file).stream())
                .toList();

        List<String> learned = Learning.table(open);

        Files.write(LEARNED, learned);
        assertThat(learned).isEqualTo(table());
    }

    @Test
    void aMarkWithoutAWordShowsNoSign() throws IOException {
        assertThat(table().stream().skip(1).map(line -> line.split("\t", -1)))
                .filteredOn(cells -> !cells[2].isEmpty())
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells[0]).containsPattern("[a-z0-9]"));
    }

    private static List<String> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream("english.tsv"))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
