package app.asked.lab.report;

import app.asked.lab.essay.Replay;
import app.asked.lab.firstdays.FirstDays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What came of an experiment, told in tables and pictures.
public record Report(List<Part> parts, List<Part> pictures) {
    public Report {
        parts = List.copyOf(parts);
        pictures = List.copyOf(pictures);
    }

    /// A table with a sentence, or a picture.
    public record Part(String name, String text) {}

    /// Tells it.
    ///
    /// @param beside parts that stand beside the run
    public static Report of(Results results, String command, List<Part> beside) {
        List<Part> parts = new ArrayList<>(List.of(
                new Part("run", Tables.run(results, command)),
                new Part("worlds", Tables.worlds(results)),
                new Part("fear", FearTables.falls(results)),
                new Part("regret", FearTables.regrets(results)),
                new Part("against", FearTables.against(results)),
                new Part("ablations", FearTables.ablations(results)),
                new Part("days", Tables.days(results)),
                new Part("forecasts", Forecasts.table(results)),
                new Part("harm", Tables.harm(results))));
        parts.addAll(beside);
        return new Report(
                parts, List.of(new Part("regret", Charts.regret(results)), new Part("fear", Charts.fear(results))));
    }

    /// The essay's month.
    public static Part essay(List<Replay.Day> days) {
        Table table = new Table(
                5, List.of("day", "offered (expected fear, chance of a no)", "why the first", "says", "she asked"));
        for (Replay.Day day : days) {
            table.row(List.of(
                    String.valueOf(day.day()), String.join("<br>", day.offered()), day.why(), day.said(), day.asked()));
        }
        return new Part("essay", table.toString());
    }

    /// The first week of people whose days differ.
    public static Part firstDays(List<FirstDays.Day> days) {
        Table table = new Table(4, List.of("who", "day", "leads", "what they did"));
        for (FirstDays.Day day : days) {
            table.row(List.of(day.day() == 1 ? day.who() : "", String.valueOf(day.day()), day.leads(), day.came()));
        }
        return new Part("first days", table.toString());
    }

    /// What behaviour was set by.
    public static Part calibration(Results results) {
        return new Part("calibration", Tables.calibration(results));
    }

    /// For the terminal.
    public String text() {
        return parts.stream()
                .map(part -> "## " + part.name() + "\n\n" + part.text().strip())
                .collect(Collectors.joining("\n\n"));
    }
}
