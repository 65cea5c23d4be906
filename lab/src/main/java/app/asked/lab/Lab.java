package app.asked.lab;

import app.asked.lab.essay.Messages;
import app.asked.lab.essay.Replay;
import app.asked.lab.firstdays.FirstDays;
import app.asked.lab.insights.InsightsLab;
import app.asked.lab.people.Layer;
import app.asked.lab.people.Library;
import app.asked.lab.people.Street;
import app.asked.lab.people.Sway;
import app.asked.lab.policy.Policies;
import app.asked.lab.report.Choice;
import app.asked.lab.report.Experiment;
import app.asked.lab.report.Experiment.Seed;
import app.asked.lab.report.Page;
import app.asked.lab.report.Report;
import app.asked.lab.report.Report.Part;
import app.asked.lab.report.Results;
import app.asked.lab.report.Sweep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `Lab <folder of ./asked> [insights | --quick | --tune] [--layer NAME] [--seed N] [--people N] [--write]`
///
/// - without more: all policies in all worlds with the people of the test seed, which is what docs/planner.md shows
/// - `--quick`: fewer people of the tuning seed and fewer policies, in the worlds that are not held out
/// - `--layer NAME`: the same with days that go otherwise than usual, as in `Layer`
/// - `--seed N`: the same with people of your own seed, in the worlds that are not held out
/// - `--people N`: the same with as many people a cell, and half as many where people are other than assumed
/// - `insights`: whether insights raise false alarms, and whether they tell those who change
/// - `--tune`: what constants of the planner, of ladders and of the staircase are chosen from, with people of other
///   courage, too
final class Lab {
    private static final int PEOPLE = 500;
    private static final int SOME = 200;
    private static final int FEW = 60;

    private Lab() {}

    static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        Path home = Path.of(args[0]);
        List<String> options = List.of(args).subList(1, args.length);
        if (options.contains("insights")) {
            System.out.println(InsightsLab.report(
                    value(options, "--people").map(Integer::parseInt).orElse(InsightsLab.PEOPLE), System.err::println));
            return;
        }
        if (options.contains("--tune")) {
            System.out.println(Choice.table(System.err::println));
            return;
        }
        Instant began = Instant.now();
        Results results = experiment(options).run(System.err::println);
        Report report = Report.of(results, command(options), beside(home, options));
        System.out.println(report.text());
        System.err.println(Duration.between(began, Instant.now()).toSeconds() + " s");
        if (options.contains("--write")) {
            Page.write(home.resolve("docs/planner.md"), report);
        }
    }

    private static String command(List<String> options) {
        return ("./asked lab " + String.join(" ", options)).strip();
    }

    /// Parts that the run itself does not tell; those that take long are for the published one.
    private static List<Part> beside(Path home, List<String> options) {
        Sweep sweep = new Sweep(Math.min(SOME, people(options) / 2));
        Part essay = Report.essay(new Replay(Library.whole(), new Messages(home)).days());
        Part firstDays = Report.firstDays(new FirstDays(Library.challenges()).days());
        return options.contains("--quick")
                ? List.of(firstDays, essay)
                : List.of(
                        sweep.part(System.err::println),
                        sweep.layers(System.err::println),
                        Report.calibration(calibration()),
                        firstDays,
                        essay);
    }

    private static Results calibration() {
        return new Experiment(Worlds.open(), List.of(Policies.random()), Library.street(), SOME, Seed.CALIBRATION)
                .run(System.err::println);
    }

    private static Experiment experiment(List<String> options) {
        Street street = Library.street();
        Sway sway = Sway.of(value(options, "--layer").map(Lab::layer).orElse(Layer.USUAL));
        Optional<Seed> own = value(options, "--seed").map(Long::parseLong).map(Seed::new);
        if (options.contains("--quick")) {
            Seed seed = own.orElse(Seed.TUNING);
            return new Experiment(Worlds.open(), Policies.contenders(), street, FEW, seed, sway);
        }
        return own.map(seed -> new Experiment(Worlds.open(), Policies.all(), street, people(options), seed, sway))
                .orElseGet(
                        () -> new Experiment(Worlds.all(), Policies.all(), street, people(options), Seed.TEST, sway));
    }

    private static Layer layer(String name) {
        return Arrays.stream(Layer.values())
                .filter(layer -> layer.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layer is called " + name));
    }

    private static int people(List<String> options) {
        return value(options, "--people").map(Integer::parseInt).orElse(PEOPLE);
    }

    /// What follows an option.
    private static Optional<String> value(List<String> options, String option) {
        int at = options.indexOf(option);
        return at < 0 ? Optional.empty() : Optional.of(options.get(at + 1));
    }
}
