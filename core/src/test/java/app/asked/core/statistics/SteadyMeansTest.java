package app.asked.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SteadyMeansTest {
    @Test
    void whereEverythingIsRatedTheyAreTheMeans() {
        assertThat(SteadyMeans.of(List.of(Map.of("a", 10, "b", 30), Map.of("a", 20, "b", 60))))
                .containsExactly(20, 40);
    }

    @Test
    void whatIsLeftOutMovesNothing() {
        assertThat(SteadyMeans.of(List.of(Map.of("a", 10, "b", 90), Map.of("a", 10), Map.of("b", 90))))
                .containsExactly(50, 50, 50);
    }

    @Test
    void noTimesHaveNoMeans() {
        assertThat(SteadyMeans.of(List.<Map<String, Integer>>of())).isEmpty();
    }
}
