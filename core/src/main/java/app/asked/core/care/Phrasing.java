package app.asked.core.care;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A small notation for phrases, read into patterns over plain words with one space between them.
///
/// | written | meaning |
/// | --- | --- |
/// | `(want\|hope)` | one of these |
/// | `[own]`, `[last year\|once]` | perhaps one of these |
/// | `..` | up to five words, none of them *not*, *never* or *no* |
/// | `think*` | a word that begins so |
/// | `^`, `$` | the sentence begins, ends here |
/// | `{towards}` | a named part |
/// | `! in\|on` at the end | and none of these follows |
///
/// One phrase a line; a line that begins with `#` is a remark.
record Phrasing(Map<String, String> parts) {
    private static final String GAP = "(?:(?!(?:not|never|no)\\\\b)\\\\w+ ){0,5}?";

    List<Pattern> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(this::phrase)
                .toList();
    }

    private Pattern phrase(String line) {
        var written = line;
        for (var part : parts.entrySet()) {
            written = written.replace("{" + part.getKey() + "}", part.getValue());
        }
        int exception = written.indexOf(" ! ");
        var phrase = exception < 0 ? written : written.substring(0, exception);
        var ahead = exception < 0 ? "" : "(?! (?:" + written.substring(exception + 3) + ")\\b)";
        return Pattern.compile("\\b" + words(phrase) + "\\b" + ahead);
    }

    private static String words(String phrase) {
        return phrase.replace("(", "(?:")
                .replace("*", "\\w*")
                .replaceAll("\\[([^]]*)] ", "(?:(?:$1) )?")
                .replaceAll(" \\[([^]]*)]", "(?: (?:$1))?")
                .replaceAll("\\.\\. ?", GAP);
    }
}
