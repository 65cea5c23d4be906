package app.asked.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;

/// How long `./asked` takes from the command to the whole first page, and the memory it holds once it has been left
/// alone.
final class StartBench {
    private static final int STARTS = 10;
    private static final Duration ALONE = Duration.ofSeconds(30);

    private StartBench() {}

    static String run(Path home, Path data) throws Exception {
        AskedServer.start(home, data).close(); // makes the database; not counted
        LongStream.Builder times = LongStream.builder();
        long megabytes = 0;
        for (int i = 1; i <= STARTS; i++) {
            long began = System.nanoTime();
            try (var server = AskedServer.start(home, data)) {
                times.add(System.nanoTime() - began);
                if (i == STARTS) {
                    Thread.sleep(ALONE);
                    megabytes = server.megabytes();
                }
            }
        }
        Times starts = Times.of(times.build());
        return """
                | | |
                | --- | ---: |
                """ + "| command to first page, median of %d | %.2f s |%n".formatted(STARTS, starts.median() / 1e3)
                + "| the quickest and the slowest | %.2f s, %.2f s |%n"
                        .formatted(starts.quantile(0) / 1e3, starts.quantile(1) / 1e3)
                + "| memory (RSS) %d s later | %d MB |%n".formatted(ALONE.toSeconds(), megabytes);
    }
}
