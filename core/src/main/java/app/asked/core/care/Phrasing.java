package app.asked.core.care;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A small notation for phrases, read into patterns over plain words with one space between them.
///
/// | written | meaning |
/// | --- | --- |
/// | `(want\|hope)` | one of these |
/// | `[own]`, `[last year\|once]` | perhaps one of these |
/// | `..` | up to five words, none of them *not*, *never* or *no* |
/// | `...` | up to nine words of any kind |
/// | `a & b` | both, in any order |
/// | `think*` | a word that begins so |
/// | `^`, `$` | the sentence begins, ends here |
/// | `{towards}` | a named part |
/// | `! in\|on` at the end | and none of these follows |
///
/// One phrase a line; a line that begins with `#` is a remark.
record Phrasing(Map<String, String> parts) {
    private static final String WIDE_GAP = "(?:\\\\w+ ){0,9}?";
    private static final String GAP = "(?:(?!(?:not|never|no)\\\\b)\\\\w+ ){0,5}?";

    List<Pattern> read(String lines) {
        return lines(lines).map(this::phrase).toList();
    }

    /// Those that are no remark.
    static Stream<String> lines(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private Pattern phrase(String line) {
        var written = line;
        for (var part : parts.entrySet()) {
            written = written.replace("{" + part.getKey() + "}", part.getValue());
        }
        List<String> all = List.of(written.split(" & ", -1));
        return Pattern.compile(
                all.size() == 1
                        ? excepted(written)
                        : all.stream()
                                .map(each -> "(?=.*" + excepted(each) + ")")
                                .collect(Collectors.joining("", "^", "")));
    }

    private static String excepted(String written) {
        int exception = written.indexOf(" ! ");
        var phrase = exception < 0 ? written : written.substring(0, exception);
        var ahead = exception < 0 ? "" : "(?! (?:" + written.substring(exception + 3) + ")\\b)";
        return "\\b" + words(phrase) + "\\b" + ahead;
    }

    private static String words(String phrase) {
        return phrase.replace("(", "(?:")
                .replace("*", "\\w*")
                .replaceAll("\\[([^]]*)] ", "(?:(?:$1) )?")
                .replaceAll(" \\[([^]]*)]", "(?: (?:$1))?")
                .replaceAll("\\.\\.\\. ?", WIDE_GAP)
                .replaceAll("\\.\\. ?", GAP);
    }
}
