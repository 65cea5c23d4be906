package app.asked.lab.report;

import app.asked.lab.World;
import app.asked.lab.Worlds;
import app.asked.lab.people.Layer;
import app.asked.lab.people.Library;
import app.asked.lab.people.Life;
import app.asked.lab.people.Street;
import app.asked.lab.people.Sway;
import app.asked.lab.policy.Policies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the order of policies hangs on: the same run, with people other than assumed, fewer of them, and with the
/// people of the tuning seed in the worlds that are not held out.
public final class Sweep {
    private static final int PEOPLE = 200;

    private Sweep() {}

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
    public static Report.Part part(Consumer<String> progress) {
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
                            Worlds.open(), Policies.rivals(), street, PEOPLE, Experiment.Seed.TUNING, sway)
                    .run(_ -> {});
            table.row(row(name, results));
        });
        return new Report.Part("sweep", table.toString());
    }

    private static List<String> row(String name, Results results) {
        List<String> row = new ArrayList<>(List.of(name));
        results.policies().forEach(policy -> row.add(Figures.one(results.worstRegret(policy))));
        row.add(Figures.share(results.worlds().stream()
                .mapToDouble(world -> results.cell(world, Policies.PLANNER).mean(lived -> lived.leftBefore(30) ? 1 : 0))
                .average()
                .orElseThrow()));
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
