package app.asked.bench.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {
    /// The aim is 4 MB; what it is reckoned to be bounds what a cache holds, and may not lie under what is measured.
    @Test
    void whatIsKeptOfAThousandIdeasIsSmallAndNoMoreThanItIsReckonedToBe() {
        assertThat(Kept.measured()).isBetween(500_000L, 4_000_000L);
        assertThat(Kept.reckoned()).isBetween(Kept.measured() * 9 / 10, 4_000_000L);
    }
}
