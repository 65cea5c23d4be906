package app.asked.server.challenge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// Which English words are the same to somebody who looks for one: "dogs" and "dog", "petting" and "pet", "roommate"
/// and "flatmate".
final class WordForms {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "my", "your", "his", "her", "our", "their", "me", "you", "i", "to", "for", "of", "in",
            "at", "on", "if", "with", "and", "or", "some", "someone", "s");

    private static final Pattern HISSING = Pattern.compile("(x|ch|sh|ss)e$");

    /// The group of words with one meaning that a word's stem belongs to.
    private static final Map<String, Integer> MEANINGS = read();

    private WordForms() {}

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /// Whether two folded words are forms of one, or mean the same.
    static boolean isAlike(String one, String other) {
        String stem = stem(one);
        String otherStem = stem(other);
        Integer meaning = MEANINGS.get(stem);
        return stem.equals(otherStem) || (meaning != null && meaning.equals(MEANINGS.get(otherStem)));
    }

    /// What is left of a word without its English ending. It need not be a word; the same is left of all its forms.
    static String stem(String word) {
        String bare = withoutEnding(word);
        return bare.length() > 3 && bare.endsWith("e") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String withoutEnding(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 5 && word.endsWith("ing")) {
            return undoubled(word.substring(0, length - 3));
        }
        if (length > 4 && word.endsWith("ed")) {
            return undoubled(word.substring(0, length - 2));
        }
        boolean plural = length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? singular(word) : word;
    }

    /// "boxes" is one of "box", "houses" is one of "house".
    private static String singular(String word) {
        String one = word.substring(0, word.length() - 1);
        return HISSING.matcher(one).find() ? one.substring(0, one.length() - 1) : one;
    }

    /// "petting" without its ending is "pett".
    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean doubled =
                last > 1 && word.charAt(last) == word.charAt(last - 1) && "bdgmnprt".indexOf(word.charAt(last)) >= 0;
        return doubled ? word.substring(0, last) : word;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> meanings = new HashMap<>();
        int meaning = 0;
        for (String line : lines().lines().toList()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                meaning++;
                for (String word : line.strip().split(" ", -1)) {
                    meanings.put(stem(word), meaning);
                }
            }
        }
        return Map.copyOf(meanings);
    }

    private static String lines() {
        try {
            return new ClassPathResource("library/same-meaning.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
