package app.asked.lab.firstdays;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.people.Library;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FirstDaysTest {
    private final Map<String, List<FirstDays.Day>> weeks = new FirstDays(
                    Library.street().challenges())
            .days().stream().collect(Collectors.groupingBy(FirstDays.Day::who));

    @Test
    void sixPeopleHaveAWeekEach() {
        assertThat(weeks).hasSize(6).allSatisfy((_, days) -> assertThat(days).hasSize(7));
    }

    @Test
    void nobodyIsLedToTheSameIdeaTwice() {
        assertThat(weeks)
                .allSatisfy((_, days) -> assertThat(days.stream().map(FirstDays.Day::leads))
                        .doesNotHaveDuplicates()
                        .doesNotContain(""));
    }
}
