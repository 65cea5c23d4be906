package app.asked.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilledPersonTest {
    @Test
    void theSameSeedMakesTheSamePeople() {
        assertThat(FilledPerson.of(7, 12)).isEqualTo(FilledPerson.of(7, 12));
        assertThat(FilledPerson.of(7, 12).secret())
                .isNotEqualTo(FilledPerson.of(7, 13).secret());
        assertThat(FilledPerson.of(7, 12).secret())
                .isNotEqualTo(FilledPerson.of(8, 12).secret());
    }

    @Test
    void idsAreOfVersionSevenAndLieInTheOrderOfNumbers() {
        UUID first = FilledPerson.of(7, 1).id();
        UUID second = FilledPerson.of(7, 2).id();

        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.toString()).isLessThan(second.toString());
    }
}
