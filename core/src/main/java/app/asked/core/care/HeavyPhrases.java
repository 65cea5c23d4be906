package app.asked.core.care;

import app.asked.core.kindness.phrase.PhraseTable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The phrases that [HeavyWords] reads with, from the tables beside this class, in the notation of [Phrasing].
final class HeavyPhrases {
    private static final Phrasing PHRASING = new Phrasing(parts());

    /// Ways of speaking, words about others, and denials. They are put aside before the signs are looked for.
    static final List<Pattern> SAYINGS = PHRASING.read(table("sayings"));

    static final List<Pattern> SIGNS = PHRASING.read(table("signs"));

    private HeavyPhrases() {}

    /// A part a line: its name, and what it stands for.
    private static Map<String, String> parts() {
        return Phrasing.lines(table("parts"))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    private static String table(String name) {
        return PhraseTable.read(HeavyPhrases.class, name + ".txt");
    }
}
