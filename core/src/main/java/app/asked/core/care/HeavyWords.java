package app.asked.core.care;

import java.util.regex.Pattern;

/// Tells whether a person's own words hold an explicit sign of self-harm or suicidal thought.
///
/// The text is read on the spot and nothing of it is kept. English alone: another language never gives a sign.
/// Signs are first-person phrases with their inflections, found as whole words within one sentence.
/// Sayings ("kill me now") and denials ("I do not want to die") are put aside before the signs are looked for.
///
/// A true answer earns one calm line below an entry that is already saved. It locks, counts and reports nothing.
public final class HeavyWords {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:…\\n]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z~]+");
    private static final Pattern FILLERS =
            Pattern.compile("\\b(?:just|really|honestly|actually|simply|even|also|literally|probably|maybe) ");

    private HeavyWords() {}

    public static boolean in(String text) {
        return SENTENCE_END
                .splitAsStream(Contractions.inFull(text))
                .map(HeavyWords::plain)
                .anyMatch(HeavyWords::heavy);
    }

    private static boolean heavy(String sentence) {
        var meant = sentence;
        for (var saying : HeavyPhrases.SAYINGS) {
            meant = saying.matcher(meant).replaceAll("~");
        }
        var read = meant;
        return HeavyPhrases.SIGNS.stream().anyMatch(sign -> sign.matcher(read).find());
    }

    /// Bare words with one space between them; words that add force and no meaning are left out.
    private static String plain(String sentence) {
        var words = NOT_A_LETTER.matcher(sentence).replaceAll(" ").strip();
        return FILLERS.matcher(words).replaceAll("");
    }
}
