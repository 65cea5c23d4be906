package app.asked.lab.report;

import app.asked.lab.Worlds;
import app.asked.lab.people.Library;
import app.asked.lab.people.Street;
import app.asked.lab.people.Sway;
import app.asked.lab.policy.Policies;
import app.asked.lab.policy.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// What constants are chosen from: ladders, staircases and planners, with the people of the tuning seed as they are
/// assumed, braver, and more timid. The least worst-case regret over worlds and these people wins.
public final class Choice {
    private static final int PEOPLE = 300;
    private static final List<Sway> SWAYS = List.of(Sway.NONE, Sway.BRAVER, Sway.MORE_TIMID);

    private Choice() {}

    public static String table(Consumer<String> progress) {
        Street street = Library.street();
        List<Results> runs = SWAYS.stream()
                .map(sway -> new Experiment(
                                Worlds.open(), Policies.toChooseFrom(), street, PEOPLE, Experiment.Seed.TUNING, sway)
                        .run(progress))
                .toList();
        Table table = new Table(1, List.of("policy", "as assumed", "braver", "more timid", "worst", "sum"));
        Policies.toChooseFrom().stream()
                .map(Policy::name)
                .sorted(Comparator.comparingDouble(policy -> worst(runs, policy)))
                .forEach(policy -> table.row(row(runs, policy)));
        return table.toString();
    }

    private static List<String> row(List<Results> runs, String policy) {
        List<String> row = new ArrayList<>(List.of(policy));
        runs.forEach(run -> row.add(Figures.two(run.worstRegret(policy))));
        row.add(Figures.two(worst(runs, policy)));
        row.add(Figures.two(runs.stream()
                .flatMapToDouble(run -> run.worlds().stream().mapToDouble(world -> run.regret(world, policy)))
                .sum()));
        return row;
    }

    private static double worst(List<Results> runs, String policy) {
        return runs.stream().mapToDouble(run -> run.worstRegret(policy)).max().orElseThrow();
    }
}
