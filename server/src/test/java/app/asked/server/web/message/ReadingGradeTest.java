package app.asked.server.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import eu.crydee.syllablecounter.SyllableCounter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// How many years of school it takes to read a message: the grade level of Kincaid, Fishburne, Rogers and Chissom
/// (1975), *Derivation of new readability formulas for Navy enlisted personnel*, Research Branch Report 8-75.
class ReadingGradeTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’]*");
    private static final Pattern SENTENCE = Pattern.compile("[.?:…]+(\\s|”|$)|[^.?:…”]$");
    /// The formula is one for passages: a label of three words may come to any grade, and a list is no sentence.
    private static final int LEAST_WORDS = 10;

    private static final int MEDIAN = 5;
    private static final int MOST = 9;

    private final SyllableCounter syllables = new SyllableCounter();

    @Test
    void messagesReadLikeSpeech() {
        Map<String, Double> grades = grades();
        double[] sorted = grades.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double median = sorted[sorted.length / 2];
        System.out.printf(
                Locale.ROOT,
                "Reading grade of %d messages: median %.1f, nine in ten up to %.1f, at most %.1f.%n",
                sorted.length,
                median,
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length - 1]);

        assertThat(median).isLessThanOrEqualTo(MEDIAN);
        assertThat(grades).allSatisfy((key, grade) -> assertThat(grade).as(key).isLessThanOrEqualTo(MOST));
    }

    @Test
    void theFormulaGivesWhatItsAuthorsWould() {
        assertThat(grade("The cat sat on the mat.")).isBetween(-1.5, -1.4);
        assertThat(grade("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."))
                .isBetween(11.0, 14.0);
    }

    private Map<String, Double> grades() {
        return MessageFiles.all().entrySet().stream()
                .filter(message -> message.getValue().matches("(?s).*[.?](\\s.*|$)"))
                .filter(message -> words(said(message.getValue())).size() >= LEAST_WORDS)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, message -> grade(said(message.getValue())), (one, _) -> one, TreeMap::new));
    }

    private double grade(String text) {
        List<String> words = words(text);
        long sentences = SENTENCE.matcher(text).results().count();
        int sounds = words.stream().mapToInt(syllables::count).sum();
        return .39 * words.size() / sentences + 11.8 * sounds / words.size() - 15.59;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    /// As it is said where each of its arguments is three.
    private static String said(String message) {
        var format = new MessageFormat(message, Locale.US);
        return format.format(format.getArgumentNames().stream().collect(Collectors.toMap(name -> name, _ -> 3)));
    }
}
