package app.asked.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.lab.World;
import app.asked.lab.Worlds;
import app.asked.lab.people.Library;
import app.asked.lab.people.Life;
import app.asked.lab.people.Lived;
import app.asked.lab.policy.Policies;
import app.asked.lab.policy.Policy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A small run of what matters: the order of the policies, as docs/planner.md tells it, holds.
class ExperimentTest {
    private static final List<Policy> POLICIES = Stream.concat(
                    Policies.baselines().stream(), Policies.paces().stream().limit(1))
            .toList();
    /// Of 120, chance decides half a point of regret and more.
    private static final int PEOPLE = 300;

    private static Results results;

    @BeforeAll
    static void run() {
        results = run(Worlds.open(), POLICIES, PEOPLE);
    }

    private static Results run(List<World> worlds, List<Policy> policies, int people) {
        return new Experiment(worlds, policies, Library.street(), people, Experiment.Seed.TUNING).run(_ -> {});
    }

    @Test
    void thePlannerHasTheLeastWorstCaseRegret() {
        assertThat(results.policies())
                .allSatisfy(policy -> assertThat(results.worstRegret(Policies.PLANNER))
                        .as(policy)
                        .isLessThanOrEqualTo(results.worstRegret(policy)));
    }

    @Test
    void itIsNoWorseThanLadderAndStaircaseAnywhere() {
        assertThat(results.worlds())
                .allSatisfy(world -> Stream.of(Policies.LADDER, Policies.STAIRCASE)
                        .forEach(other -> assertThat(results.difference(
                                                world, Policies.PLANNER, other, lived -> lived.fearOn(Life.END))
                                        .mean())
                                .as(world.name() + ", " + other)
                                .isLessThan(1)));
    }

    @Test
    void itHasNoMoreBadPeaksThanTheLadder() {
        assertThat(peaks(Policies.PLANNER)).isLessThanOrEqualTo(peaks(Policies.LADDER));
    }

    @Test
    void whereNobodyChangesNothingChangesFear() {
        World still = world("NULL");

        assertThat(results.policies())
                .allSatisfy(policy -> assertThat(results.cell(still, policy).each(lived -> lived.fallBy(Life.END)))
                        .containsOnly(0));
    }

    @Test
    void theSameRunHasTheSameFigures() {
        List<World> one = List.of(world("LC"));
        Report first = Report.of(run(one, POLICIES, 8), "", List.of());
        Report second = Report.of(run(one, POLICIES, 8), "", List.of());

        assertThat(first).isEqualTo(second);
    }

    @Test
    void aHeldOutWorldIsShutWhilePoliciesAreTuned() {
        assertThatThrownBy(() -> run(Worlds.all(), POLICIES, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static World world(String name) {
        return Worlds.open().stream()
                .filter(world -> world.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double peaks(String policy) {
        return results.worlds().stream()
                .mapToDouble(world -> results.cell(world, policy).mean(Lived::badPeaks))
                .sum();
    }
}
