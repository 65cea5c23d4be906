package app.asked.lab.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.people.Library;
import app.asked.lab.people.Life;
import app.asked.lab.report.Experiment;
import app.asked.lab.world.Sensitiser;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What `./asked lab insights` prints of the practice of hearing no, with fewer people.
class PracticingNoesTest {
    private static final int PEOPLE = 100;

    @Test
    void whereRejectionHarmsFewEndWorse() {
        assertThat(worse(Policies.practicingNoes(0))).isLessThan(10);
        assertThat(worse(Policies.practicingNoes(14))).isLessThan(10);
    }

    private static long worse(Policy policy) {
        Sensitiser world = new Sensitiser();
        Experiment.Cell cell = new Experiment(
                        List.of(world), List.of(policy), Library.street(), PEOPLE, Experiment.Seed.TUNING)
                .run(_ -> {})
                .cell(world, policy.name());
        return Arrays.stream(cell.each(lived -> lived.fallBy(Life.END)))
                .filter(fall -> fall <= -5)
                .count();
    }
}
