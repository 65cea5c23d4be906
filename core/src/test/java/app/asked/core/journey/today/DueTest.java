package app.asked.core.journey.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    @Test
    void helpComesFirst() {
        assertThat(Due.next(facts(true), TODAY)).contains(new Due.Help());
    }

    @Test
    void nothingIsDueWhereNothingHappened() {
        assertThat(Due.next(facts(false), TODAY)).isEmpty();
    }

    private static Due.Facts facts(boolean help) {
        return new Due.Facts(help, List.of(), null, null, null, List.of(), List.of());
    }
}
