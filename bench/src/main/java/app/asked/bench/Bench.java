package app.asked.bench;

import app.asked.bench.core.NextBench;
import app.asked.bench.growth.GrowthBench;
import app.asked.bench.growth.SoakBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// `Bench <folder of ./asked> start|log|pages|next|growth [people…]|soak [minutes] [--write]`
public final class Bench {
    private Bench() {}

    /// What can be measured; answers its part of docs/performance.md.
    private interface Measure {
        String run(Path home, Path data) throws Exception;
    }

    static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path home = Path.of(args[0]);
        String what = args[1];
        boolean write = List.of(args).contains("--write");
        String figures = measure(
                home,
                switch (what) {
                    case "start" -> StartBench::run;
                    case "log" -> LogBench::run;
                    case "pages" -> PagesBench::run;
                    case "next" -> (_, _) -> NextBench.run();
                    case "growth" -> (_, folder) -> GrowthBench.run(home, folder, numbers(args, 100, 10_000));
                    case "soak" ->
                        (_, folder) ->
                                SoakBench.run(home, folder, numbers(args, 30).getFirst());
                    default -> throw new IllegalArgumentException("nothing to measure is called " + what);
                });
        String part = Machine.told(home, what) + "\n\n" + figures;
        System.out.println("\n" + part);
        if (write) {
            Report.write(home.resolve("docs/performance.md"), what, part);
        }
    }

    /// The numbers among the arguments, smallest first, or else these.
    private static List<Integer> numbers(String[] args, Integer... otherwise) {
        List<Integer> named = Stream.of(args)
                .skip(2)
                .filter(each -> each.matches("\\d+"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        return named.isEmpty() ? List.of(otherwise) : named;
    }

    /// On the disk of the project, which need not be that of the system's temporary files.
    private static String measure(Path home, Measure measure) throws Exception {
        Path data = Files.createTempDirectory(home.resolve("target"), "bench");
        try {
            return measure.run(home, data);
        } finally {
            try (var files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// Tells what is going on, beside the figures.
    public static void say(String sentence) {
        System.err.println(sentence);
    }
}
