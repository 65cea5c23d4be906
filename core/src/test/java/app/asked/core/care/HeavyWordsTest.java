package app.asked.core.care;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeavyWordsTest {
    @ParameterizedTest
    @MethodSource
    void everydaySayingsStaySilent(String saying) {
        assertThat(HeavyWords.in(saying)).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void explicitPhrasesAreMet(String phrase) {
        assertThat(HeavyWords.in(phrase)).isTrue();
    }

    @Test
    void bothTablesHoldAtLeastSixty() throws IOException {
        assertThat(everydaySayingsStaySilent()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(explicitPhrasesAreMet()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void aSignIsFoundAnywhereInALongEntry() throws IOException {
        var entry = String.join(" ", everydaySayingsStaySilent());

        assertThat(HeavyWords.in(entry)).isFalse();
        assertThat(HeavyWords.in(entry + " I want to end my life. " + entry)).isTrue();
    }

    @Test
    void aSayingDoesNotHideASign() {
        assertThat(HeavyWords.in("I nearly died of embarrassment, and I want to kill myself."))
                .isTrue();
    }

    @Test
    void capitalsCurlyApostrophesAndLineBreaksChangeNothing() {
        assertThat(HeavyWords.in("I DON’T WANT\tTO LIVE")).isTrue();
        assertThat(HeavyWords.in("Asked for a charger\nI want to die\nthen went home"))
                .isTrue();
    }

    @Test
    void anEmptyTextIsSilent() {
        assertThat(HeavyWords.in("")).isFalse();
        assertThat(HeavyWords.in(" … !?")).isFalse();
    }

    static List<String> everydaySayingsStaySilent() throws IOException {
        return lines("silent.tsv");
    }

    static List<String> explicitPhrasesAreMet() throws IOException {
        return lines("heavy.tsv");
    }

    private static List<String> lines(String table) throws IOException {
        try (var stream = HeavyWordsTest.class.getResourceAsStream("/care/" + table);
                var reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), UTF_8))) {
            return reader.lines().toList();
        }
    }
}
