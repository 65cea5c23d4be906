package app.asked.core.kindness.english;

import app.asked.core.kindness.phrase.Notation;
import app.asked.core.kindness.phrase.PhraseTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The tables beside this class.
final class EnglishTable {
    private EnglishTable() {}

    static String read(String name) {
        return PhraseTable.read(EnglishTable.class, name + ".txt");
    }

    /// A word a line, and the words it stands for.
    static Map<String, List<String>> words(String name) {
        return Notation.lines(read(name)).stream()
                .map(line -> List.of(line.split(" ")))
                .collect(Collectors.toMap(List::getFirst, words -> words.subList(1, words.size())));
    }
}
