package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Wording;
import app.asked.core.kindness.WordingPart;
import app.asked.server.storage.sql.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a challenge by its words, whatever their case, accents and forms: for each wanted word there is one that
/// begins
/// with it, is another form of it or means the same. Small words ("my", "the") are not looked for.
public final class Search {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final List<String> wanted;

    private Search(List<String> wanted) {
        this.wanted = wanted;
    }

    public static Search of(String words) {
        List<String> all = split(words);
        List<String> telling =
                all.stream().filter(word -> !WordForms.isSmall(word)).toList();
        return new Search(telling.isEmpty() ? all : telling);
    }

    boolean finds(Challenge challenge) {
        Stream<String> texts = Stream.concat(
                texts(challenge).values().stream(),
                Stream.of(challenge.domain().key(), challenge.channel().key()));
        return isIn(texts.collect(Collectors.joining(" ")));
    }

    /// Whether the title alone holds all of them.
    public boolean isInTitle(Challenge challenge) {
        return isIn(challenge.title().text());
    }

    /// The line below the title that holds the most of them.
    public Optional<String> line(Challenge challenge) {
        return texts(challenge).entrySet().stream()
                .filter(part -> part.getKey() != WordingPart.TITLE)
                .map(Map.Entry::getValue)
                .filter(text -> count(text) > 0)
                .max((one, other) -> Long.compare(count(one), count(other)));
    }

    private static Map<WordingPart, String> texts(Challenge challenge) {
        return Wording.of(challenge, Taps.SKIPPED).texts();
    }

    private boolean isIn(String text) {
        return count(text) == wanted.size();
    }

    private long count(String text) {
        List<String> words = split(text);
        return wanted.stream()
                .filter(word -> words.stream().anyMatch(each -> isMeant(word, each)))
                .count();
    }

    private static boolean isMeant(String wanted, String word) {
        return word.startsWith(wanted) || WordForms.isAlike(wanted, word);
    }

    private static List<String> split(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(Folding.of(text), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
