package app.asked.lab.report;

import app.asked.lab.World;
import app.asked.lab.people.Life;
import app.asked.lab.people.Lived;
import app.asked.lab.people.Scores;
import app.asked.lab.people.Start;
import app.asked.lab.people.Street;
import app.asked.lab.people.Sway;
import app.asked.lab.policy.Policy;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Each policy in each world with the same people. Threads take people as they come; each life has dice of its own and
/// its own place in the results, so that any number of threads gives the same figures.
public record Experiment(List<World> worlds, List<Policy> policies, Street street, int people, Seed seed, Sway sway) {
    /// Whose people. Policies are chosen with the people of `TUNING`, and `TEST` is for what is published.
    public record Seed(long value) {
        public static final Seed CALIBRATION = new Seed(20_260_101);
        public static final Seed TUNING = new Seed(20_260_202);
        public static final Seed TEST = new Seed(20_260_303);
    }

    public Experiment(List<World> worlds, List<Policy> policies, Street street, int people, Seed seed) {
        this(worlds, policies, street, people, seed, Sway.NONE);
    }

    public Experiment {
        if (!seed.equals(Seed.TEST) && worlds.stream().anyMatch(World::heldOut)) {
            throw new IllegalArgumentException("a held-out world is opened in the published run alone");
        }
        worlds = List.copyOf(worlds);
        policies = List.copyOf(policies);
    }

    /// What came of the same people, in the same order, in one world under one policy.
    public record Cell(World world, Policy policy, List<Lived> lives) {
        public double[] each(ToDoubleFunction<Lived> figure) {
            return lives.stream().mapToDouble(figure).toArray();
        }

        public double mean(ToDoubleFunction<Lived> figure) {
            return Bootstrap.mean(each(figure));
        }

        public Scores scores() {
            return Scores.sum(lives);
        }
    }

    /// Lives all lives.
    ///
    /// @param progress hears each world and policy before its turn
    public Results run(Consumer<String> progress) {
        return new Results(
                this,
                worlds.stream()
                        .flatMap(world -> policies.stream().map(policy -> {
                            progress.accept(world.name() + ": " + policy.name());
                            return cell(world, policy);
                        }))
                        .toList());
    }

    private Cell cell(World world, Policy policy) {
        Lived[] lives = new Lived[people];
        IntStream.range(0, people).parallel().forEach(number -> {
            Start start = Start.of(world, street, sway, seed.value(), number);
            lives[number] = Life.live(start, policy.begin(start));
        });
        return new Cell(world, policy, List.of(lives));
    }
}
