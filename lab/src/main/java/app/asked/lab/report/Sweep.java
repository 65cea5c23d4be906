package app.asked.lab.report;

import app.asked.lab.World;
import app.asked.lab.Worlds;
import app.asked.lab.people.Layer;
import app.asked.lab.people.Library;
import app.asked.lab.people.Life;
import app.asked.lab.people.Lived;
import app.asked.lab.people.Street;
import app.asked.lab.people.Sway;
import app.asked.lab.policy.Policies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// What the order of policies hangs on: the same run, with people other than assumed, fewer of them, and with the
/// people of the tuning seed in the worlds that are not held out.
public final class Sweep {
    private final int people;

    /// @param people in a cell
    public Sweep(int people) {
        this.people = people;
    }

    private static Map<String, Sway> sways() {
        Map<String, Sway> sways = new LinkedHashMap<>();
        sways.put("as assumed", Sway.NONE);
        sways.put("leave half as easily", new Sway(.5, 0, 1, Layer.USUAL));
        sways.put("leave twice as easily", new Sway(2, 0, 1, Layer.USUAL));
        sways.put("leave five times as easily", new Sway(5, 0, 1, Layer.USUAL));
        sways.put("10 points less courage", Sway.MORE_TIMID);
        sways.put("10 points more courage", Sway.BRAVER);
        sways.put("learn half as quickly", new Sway(1, 0, .5, Layer.USUAL));
        sways.put("learn one and a half times as quickly", new Sway(1, 0, 1.5, Layer.USUAL));
        return sways;
    }

    /// Lives all lives.
    ///
    /// @param progress hears each kind of people before its turn
    public Report.Part part(Consumer<String> progress) {
        List<String> columns = new ArrayList<>(List.of("people who"));
        Policies.rivals().forEach(policy -> columns.add(policy.name()));
        columns.add("left by day 30, planner");
        columns.add("most fear beyond the plain ladder");
        columns.add("in");
        Table table = new Table(1, columns);
        Street street = Library.street();
        sways().forEach((name, sway) -> {
            progress.accept("people: " + name);
            Results results = new Experiment(
                            Worlds.open(), Policies.rivals(), street, people, Experiment.Seed.TUNING, sway)
                    .run(_ -> {});
            table.row(row(name, results));
        });
        return new Report.Part("sweep", table.toString());
    }

    /// The same people, whose days go otherwise than usual.
    ///
    /// @param progress hears each layer before its turn
    public Report.Part layers(Consumer<String> progress) {
        List<String> columns = new ArrayList<>(List.of("days"));
        Policies.rivals().forEach(policy -> columns.add(policy.name()));
        columns.addAll(List.of(
                "planner's worst in",
                "repeats in its first 30 asks",
                "left by day 30, planner",
                "peaks over 85, planner"));
        Table table = new Table(1, columns);
        Street street = Library.street();
        for (Layer layer : Layer.values()) {
            progress.accept("days: " + layer.key());
            table.row(layer(
                    layer,
                    new Experiment(
                                    Worlds.open(),
                                    Policies.rivals(),
                                    street,
                                    people,
                                    Experiment.Seed.TUNING,
                                    Sway.of(layer))
                            .run(_ -> {})));
        }
        return new Report.Part("layers", table.toString());
    }

    private static List<String> layer(Layer layer, Results results) {
        List<String> row = new ArrayList<>(List.of(layer.key().replace('-', ' ')));
        results.policies().forEach(policy -> row.add(Figures.two(results.worstRegret(policy))));
        row.add(results.worlds().stream()
                .max(Comparator.comparingDouble(world -> results.regret(world, Policies.PLANNER)))
                .map(World::name)
                .orElseThrow());
        row.add(Figures.share(planner(results, Lived::repeats)));
        row.add(Figures.share(planner(results, lived -> lived.leftBefore(30) ? 1 : 0)));
        row.add(Figures.three(planner(results, Lived::badPeaks)));
        return row;
    }

    private static double planner(Results results, ToDoubleFunction<Lived> figure) {
        return results.worlds().stream()
                .mapToDouble(world -> results.cell(world, Policies.PLANNER).mean(figure))
                .average()
                .orElseThrow();
    }

    private static List<String> row(String name, Results results) {
        List<String> row = new ArrayList<>(List.of(name));
        results.policies().forEach(policy -> row.add(Figures.one(results.worstRegret(policy))));
        row.add(Figures.share(planner(results, lived -> lived.leftBefore(30) ? 1 : 0)));
        World most = results.worlds().stream()
                .max(Comparator.comparingDouble(world -> beyondLadder(results, world)))
                .orElseThrow();
        row.add(Figures.one(beyondLadder(results, most)));
        row.add(most.name());
        return row;
    }

    private static double beyondLadder(Results results, World world) {
        return results.difference(world, Policies.PLANNER, Policies.LADDER, lived -> lived.fearOn(Life.END))
                .mean();
    }
}
