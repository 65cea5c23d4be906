package app.asked.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What was measured with so many callers, round by round; the medians are told.
final class Rounds {
    /// One round over HTTP.
    ///
    /// @param cpu the server's processor time for an ask, in milliseconds
    /// @param commits how many commits the asks shared
    record Http(Load load, double cpu, int commits) {}

    private final int callers;
    private final List<Http> http = new ArrayList<>();
    private final List<Load> grouped = new ArrayList<>();
    private final List<Load> oneByOne = new ArrayList<>();

    Rounds(int callers) {
        this.callers = callers;
    }

    void add(Http round, Load inGroups, Load each) {
        http.add(round);
        grouped.add(inGroups);
        oneByOne.add(each);
    }

    static String head() {
        return """
                | connections | asks/s | ratio to raw groups | p50 ms | p99 ms | server CPU ms/ask | asks/commit \
                | raw, in groups /s | raw, a commit each /s |
                | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                """;
    }

    /// A line of the table.
    String line() {
        double asks = median(http, round -> round.load.perSecond());
        double limit = median(grouped, Load::perSecond);
        return "| %d | %,.0f | %.2f | %.2f | %.2f | %.2f | %.1f | %,.0f | %,.0f |\n"
                .formatted(
                        callers,
                        asks,
                        asks / limit,
                        median(http, round -> round.load.times().median()),
                        median(http, round -> round.load.times().quantile(0.99)),
                        median(http, Http::cpu),
                        median(http, round -> (double) round.load.done() / round.commits),
                        limit,
                        median(oneByOne, Load::perSecond));
    }

    private static <T> double median(List<T> rounds, ToDoubleFunction<T> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
