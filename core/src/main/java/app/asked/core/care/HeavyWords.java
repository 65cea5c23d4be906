package app.asked.core.care;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells whether a person's own words hold a sign of self-harm or suicidal thought.
///
/// The text is read on the spot and nothing of it is kept. English alone: another language never gives a sign.
/// Signs are first-person phrases with their inflections, found as whole words within one sentence.
/// Sayings ("kill me now") and denials ("I do not want to die") are put aside before the signs are looked for.
/// Around a sign, and where there is none, the words have their weight: where all of them are everyday, a sign is none,
/// and where they lean far, none is needed.
///
/// A true answer earns one calm line below an entry that is already saved. It locks, counts and reports nothing.
public final class HeavyWords {
    /// How far words have to lean by themselves, in hundredths of log odds.
    private static final int ENOUGH = 125;

    /// What a sign adds.
    private static final int SIGN = 400;

    /// Whole sentences are shorter. What is not is read in parts that overlap by half.
    private static final int MOST_WORDS = 40;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:…\\n]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z~]+");
    private static final Pattern FILLERS =
            Pattern.compile("\\b(?:just|really|honestly|actually|simply|even|also|literally|probably|maybe) ");

    private HeavyWords() {}

    public static boolean in(String text) {
        return sentences(text).anyMatch(HeavyWords::heavy);
    }

    /// In bare words, without sayings.
    static Stream<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(Contractions.inFull(text))
                .map(HeavyWords::plain)
                .flatMap(HeavyWords::parts)
                .map(HeavyWords::meant);
    }

    private static boolean heavy(String sentence) {
        int leaning = HeavyWeights.TABLE.sum(sentence);
        return leaning > ENOUGH || (leaning + SIGN > ENOUGH && hasSign(sentence));
    }

    private static boolean hasSign(String sentence) {
        return HeavyPhrases.SIGNS.stream()
                .anyMatch(sign -> sign.matcher(sentence).find());
    }

    private static String meant(String sentence) {
        var meant = sentence;
        for (var saying : HeavyPhrases.SAYINGS) {
            meant = saying.matcher(meant).replaceAll("~");
        }
        return meant;
    }

    /// Bare words with one space between them; words that add force and no meaning are left out.
    private static String plain(String sentence) {
        var words = NOT_A_LETTER.matcher(sentence).replaceAll(" ").strip();
        return FILLERS.matcher(words).replaceAll("");
    }

    private static Stream<String> parts(String sentence) {
        List<String> words = Arrays.asList(sentence.split(" ", -1));
        if (words.size() <= MOST_WORDS) {
            return Stream.of(sentence);
        }
        int step = MOST_WORDS / 2;
        return IntStream.iterate(0, from -> from + step < words.size(), from -> from + step)
                .mapToObj(from -> String.join(" ", words.subList(from, Math.min(from + MOST_WORDS, words.size()))));
    }
}
