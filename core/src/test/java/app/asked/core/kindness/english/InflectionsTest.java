package app.asked.core.kindness.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionsTest {
    @Test
    void holdsTheFormsOfRegularWords() {
        assertThat(Inflections.of("ask")).contains("ask", "asks", "asked", "asking");
        assertThat(Inflections.of("film")).contains("filmed", "filming");
        assertThat(Inflections.of("beg")).contains("begged", "begging");
        assertThat(Inflections.of("fake")).contains("faked", "faking", "fakes");
        assertThat(Inflections.of("carry")).contains("carries", "carried", "carrying");
        assertThat(Inflections.of("waiter")).contains("waiters", "waiter's", "waiters'");
    }

    @Test
    void holdsTheFormsOfIrregularWords() {
        assertThat(Inflections.of("steal")).contains("stole", "stolen", "stealing");
        assertThat(Inflections.of("woman")).contains("women", "women's");
        assertThat(Inflections.of("lie")).contains("lied", "lying");
    }

    @Test
    void aWordIsNoPartOfAnother() {
        assertThat(Inflections.of("rob")).doesNotContain("robe", "robot", "problem");
    }
}
