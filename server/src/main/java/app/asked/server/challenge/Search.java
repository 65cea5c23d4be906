package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Wording;
import app.asked.server.storage.sql.Folding;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a challenge by its words, whatever their case and accents: each wanted word begins one of them.
final class Search {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Search() {}

    static boolean finds(String wanted, Challenge challenge) {
        Stream<String> texts = Stream.concat(
                Wording.of(challenge, Taps.SKIPPED).texts().values().stream(),
                Stream.of(challenge.domain().key(), challenge.channel().key()));
        String words = " " + folded(texts.collect(Collectors.joining(" ")));
        return Arrays.stream(folded(wanted).split(" ")).allMatch(word -> words.contains(" " + word));
    }

    private static String folded(String text) {
        return BETWEEN_WORDS.matcher(Folding.of(text)).replaceAll(" ").strip();
    }
}
