package app.asked.core.book;

import app.asked.core.words.Text;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names that a person wants left out of what they hand on. Each is found as a whole word, in upper or lower case,
/// also before ’s, and gives way to a long dash. What is not listed stays: a nickname, another spelling, a place that
/// gives somebody away. In scripts that leave no space between words a name is found wherever its letters stand.
public final class HiddenNames {
    /// What stands for a name, as novels have it.
    public static final String DASH = "——";
    /// More than anybody leaves out of a book.
    public static final int MOST = 200;

    public static final HiddenNames NONE = new HiddenNames(List.of());

    /// A capitalised word that does not begin its sentence.
    private static final Pattern MAY_BE_A_NAME =
            Pattern.compile("(?<=[\\p{L}\\p{Nd},;] )\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*");

    /// Capitalised in English all the same.
    private static final Set<String> NO_NAMES = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private final @Nullable Pattern listed;

    private HiddenNames(List<String> names) {
        listed = names.isEmpty() ? null : pattern(names);
    }

    /// The names listed one a line, or with commas between them.
    public static HiddenNames listed(String lines) {
        return new HiddenNames(Stream.of(Text.tidy(lines, true).split("[\n,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    public boolean isNone() {
        return listed == null;
    }

    /// The text with a dash for each of them.
    public String leftOut(String text) {
        return listed == null ? text : listed.matcher(text).replaceAll(DASH);
    }

    /// Words that may be names, those that come often first: a help to list them and no more. Names that begin a
    /// sentence alone, or that are written small, are not among them.
    public static List<String> perhaps(Stream<String> texts, int most) {
        Map<String, Long> counts = texts.flatMap(
                        text -> MAY_BE_A_NAME.matcher(text).results().map(MatchResult::group))
                .filter(word -> !NO_NAMES.contains(word))
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The longest first, so that "Anna Maria" is not left half.
    private static Pattern pattern(List<String> names) {
        return Pattern.compile(
                names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(HiddenNames::wholeWord)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String wholeWord(String name) {
        String quoted = Pattern.quote(name);
        boolean spaced = name.codePoints().allMatch(HiddenNames::isSpacedScript);
        return spaced ? "(?<![\\p{L}\\p{M}\\p{Nd}])" + quoted + "(?![\\p{L}\\p{M}\\p{Nd}])" : quoted;
    }

    private static boolean isSpacedScript(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> false;
            default -> true;
        };
    }

    /// Never the names themselves: they do not belong into logs.
    @Override
    public String toString() {
        return isNone() ? "no names" : "names to leave out";
    }
}
