package app.asked.lab.report;

import app.asked.lab.World;
import app.asked.lab.people.Life;
import app.asked.lab.people.Lived;
import app.asked.lab.policy.Policies;
import app.asked.lab.policy.Policy;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// All cells of an experiment, and how policies stand in it.
public record Results(Experiment experiment, List<Experiment.Cell> cells) {
    /// The names of those that are compared; the planner with something left out is not among them.
    public List<String> policies() {
        return names().filter(name -> !name.startsWith(Policies.WITHOUT)).toList();
    }

    List<String> ablations() {
        return names().filter(name -> name.startsWith(Policies.WITHOUT)).toList();
    }

    private Stream<String> names() {
        return experiment.policies().stream().map(Policy::name);
    }

    public List<World> worlds() {
        return experiment.worlds();
    }

    public Experiment.Cell cell(World world, String policy) {
        return cells.stream()
                .filter(cell -> cell.world().name().equals(world.name())
                        && cell.policy().name().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    /// The mean fear at the end under this policy, less that under the best one for this world which does not look
    /// behind the curtain.
    public double regret(World world, String policy) {
        double best = policies().stream()
                .filter(name -> !name.equals(Policies.ORACLE))
                .mapToDouble(name -> end(world, name))
                .min()
                .orElseThrow();
        return end(world, policy) - best;
    }

    public double worstRegret(String policy) {
        return worlds().stream()
                .mapToDouble(world -> regret(world, policy))
                .max()
                .orElseThrow();
    }

    /// How much less fear falls with each ask that is made than under the best policy for that world which does not
    /// look behind the curtain: people who are asked to do little lose little by it.
    double worstRegretForEachAsk(String policy) {
        return worlds().stream()
                .mapToDouble(world -> bestFallForEachAsk(world) - fallForEachAsk(world, policy))
                .max()
                .orElseThrow();
    }

    private double bestFallForEachAsk(World world) {
        return policies().stream()
                .filter(name -> !name.equals(Policies.ORACLE))
                .mapToDouble(name -> fallForEachAsk(world, name))
                .max()
                .orElseThrow();
    }

    private double fallForEachAsk(World world, String policy) {
        Experiment.Cell cell = cell(world, policy);
        return cell.mean(lived -> lived.fallBy(Life.END)) / Math.max(1, cell.mean(Lived::asks));
    }

    private double end(World world, String policy) {
        return cell(world, policy).mean(lived -> lived.fearOn(Life.END));
    }

    /// How much more of a figure under one policy than under another, for the same people.
    public Bootstrap.Interval difference(World world, String one, String other, ToDoubleFunction<Lived> figure) {
        double[] ones = cell(world, one).each(figure);
        double[] others = cell(world, other).each(figure);
        double[] differences = new double[ones.length];
        for (int i = 0; i < ones.length; i++) {
            differences[i] = ones[i] - others[i];
        }
        return Bootstrap.mean95(differences);
    }
}
