package app.asked.bench.core;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long it takes to choose what is next, measured by JMH in JVMs of their own, and how much memory is kept for it.
public final class NextBench {
    private NextBench() {}

    public static String run() throws RunnerException {
        var options = new OptionsBuilder().include(Choosing.class.getName()).build();
        Map<String, Result<?>> results = new Runner(options)
                .run().stream()
                        .collect(Collectors.toMap(
                                ran -> ran.getPrimaryResult().getLabel(), RunResult::getPrimaryResult));
        return """
                | what is known beforehand | ms | ± (99.9 %%) |
                | --- | ---: | ---: |
                %s%s%s""".formatted(
                                row("what the planner learned, kept in memory", results, "kept"),
                                row("the same, and one ask was written since", results, "afterOneMore"),
                                row("nothing: everything is learned anew", results, "fromNothing"))
                + Kept.table();
    }

    private static String row(String known, Map<String, Result<?>> results, String benchmark) {
        Result<?> took = Objects.requireNonNull(results.get(benchmark));
        return "| %s | %.3f | %.3f |%n".formatted(known, took.getScore(), took.getScoreError());
    }
}
