package app.asked.core.story;

import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts what others read in the place of names, wherever these stand as whole words.
final class Blurring {
    private final Map<String, String> shown;
    private final @Nullable Pattern names;

    Blurring(List<Blur> blurs) {
        shown = blurs.stream()
                .filter(Blur::hides)
                .collect(Collectors.toMap(
                        blur -> blur.found().text(), blur -> blur.shown().text(), (first, _) -> first));
        names = shown.isEmpty() ? null : pattern(shown.keySet().stream().toList());
    }

    /// The longest first, so that "Anna Maria" is not left half.
    private static Pattern pattern(List<String> names) {
        return Pattern.compile(names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .map(name -> before(name) + Pattern.quote(name) + after(name))
                .collect(Collectors.joining("|")));
    }

    /// A name ends where its letters do; what begins or ends with another sign ends there by itself.
    private static String before(String name) {
        return Character.isLetterOrDigit(name.codePointAt(0)) ? "(?<![\\p{L}\\p{M}\\p{Nd}])" : "";
    }

    private static String after(String name) {
        return Character.isLetterOrDigit(name.codePointBefore(name.length())) ? "(?![\\p{L}\\p{M}\\p{Nd}])" : "";
    }

    Line line(Line line) {
        String text = blurred(line.text());
        return new Line(cut(text, Line.MOST));
    }

    Prose prose(Prose prose) {
        return new Prose(cut(blurred(prose.text()), Prose.MOST));
    }

    private String blurred(String text) {
        return names == null
                ? text
                : names.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(at(text, found.start(), found.group())));
    }

    /// What begins a sentence keeps a capital.
    private String at(String text, int from, String name) {
        String other = shown.getOrDefault(name, name);
        return Sentences.isBegunAt(text, from) ? Sentences.begun(other) : other;
    }

    private static String cut(String text, int most) {
        return Text.length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
