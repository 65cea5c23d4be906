package app.asked.server.ask.later;

import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.words.Line;
import app.asked.server.ask.HeavyLine;
import app.asked.server.challenge.Search;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The line of an ask in which words that were looked for were found, where it is not its title or whom it was asked
/// of.
public final class FoundLine {
    /// A line is shown that long, with the word in it.
    private static final int LONG = 160;

    private static final int BEFORE = 60;

    private FoundLine() {}

    /// None where its title or whom it was asked of holds one of the words.
    ///
    /// @param told with its words
    public static Optional<String> of(WholeAsk told, String wanted) {
        Search search = Search.of(wanted);
        boolean seen = Stream.of(told.ask().title(), told.ask().who())
                .anyMatch(line -> line != null && !search.in(line.text()).isEmpty());
        return seen
                ? Optional.empty()
                : texts(told)
                        .flatMap(String::lines)
                        .filter(line -> !search.in(line).isEmpty())
                        .findFirst()
                        .map(line -> cut(line, search));
    }

    private static Stream<String> texts(WholeAsk told) {
        Forecast forecast = told.forecast();
        Stream<String> before =
                Stream.concat(text(told.ask().place()), forecast == null ? Stream.empty() : text(forecast.feared()));
        return Stream.concat(HeavyLine.wordsOf(told), before);
    }

    private static Stream<String> text(@Nullable Line line) {
        return line == null ? Stream.empty() : Stream.of(line.text());
    }

    private static String cut(String line, Search search) {
        if (line.length() <= LONG) {
            return line;
        }
        int at = search.at(line);
        int from = whole(line, Math.min(Math.max(0, at - BEFORE), line.length() - LONG));
        int to = whole(line, from + LONG);
        return (from == 0 ? "" : "…") + line.substring(from, to) + (to == line.length() ? "" : "…");
    }

    /// The same place, or the one before it where that would cut a character in two.
    private static int whole(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }
}
