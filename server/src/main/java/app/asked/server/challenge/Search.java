package app.asked.server.challenge;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.asked.core.challenge.Challenge;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Wording;
import app.asked.core.kindness.WordingPart;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.sql.Folding;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a challenge, and what a person wrote, by its words, whatever their case, accents and forms: for each wanted
/// word there is one that begins with it, is another form of it or means the same. Small words ("my", "the") are not
/// looked for.
public final class Search implements ProseRepository.Wanted {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Written without a space between words, so that a wanted word may stand anywhere.
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final Set<String> wanted;
    /// The wanted words that each word met so far stands for: a person's texts are many, their words are few.
    private final Map<String, Set<String>> met = new HashMap<>();

    private Search(List<String> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    public static Search of(String words) {
        List<String> all = split(BETWEEN_WORDS, words);
        List<String> telling =
                all.stream().filter(word -> !WordForms.isSmall(word)).toList();
        List<String> signs = split(SPACE, words);
        return new Search(telling.isEmpty() ? all.isEmpty() ? signs : all : telling);
    }

    @Override
    public Set<String> words() {
        return wanted;
    }

    @Override
    public Set<String> in(String text) {
        Stream<String> signs = wanted.stream().filter(each -> !isWord(each) && text.contains(each));
        Stream<String> words =
                split(BETWEEN_WORDS, text).stream().flatMap(word -> met.computeIfAbsent(word, this::meant).stream());
        return Stream.concat(signs, words).collect(toUnmodifiableSet());
    }

    /// Where in a text the first of them stands.
    public int at(String text) {
        return Arrays.stream(SPACE.split(text, -1))
                .filter(word -> !in(word).isEmpty())
                .findFirst()
                .map(text::indexOf)
                .orElse(0);
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
                .filter(text -> !in(text).isEmpty())
                .max((one, other) -> Integer.compare(in(one).size(), in(other).size()));
    }

    private static Map<WordingPart, String> texts(Challenge challenge) {
        return Wording.of(challenge, Taps.SKIPPED).texts();
    }

    private boolean isIn(String text) {
        return in(text).size() == wanted.size();
    }

    private Set<String> meant(String word) {
        return wanted.stream().filter(each -> isMeant(each, word)).collect(toUnmodifiableSet());
    }

    private static boolean isMeant(String wanted, String word) {
        boolean anywhere = UNSPACED.contains(UnicodeScript.of(wanted.codePointAt(0)));
        return word.startsWith(wanted) || (anywhere && word.contains(wanted)) || WordForms.isAlike(wanted, word);
    }

    private static boolean isWord(String wanted) {
        return !split(BETWEEN_WORDS, wanted).isEmpty();
    }

    private static List<String> split(Pattern between, String text) {
        return Arrays.stream(between.split(Folding.of(text), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
