package app.asked.core.care;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// What a person may write in an entry, labelled by hand: heavy, or an everyday saying.
record LabelledSentence(boolean heavy, String words) {
    /// Of a table with a label a line.
    static List<LabelledSentence> in(String file) {
        return lines("/care/" + file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new LabelledSentence(cells[0].equals("heavy"), cells[1]))
                .toList();
    }

    /// Of a table of one kind.
    static List<LabelledSentence> all(boolean heavy, String file) {
        return lines("/care/" + file).stream()
                .map(words -> new LabelledSentence(heavy, words))
                .toList();
    }

    /// The phrases of the kindness check: nobody's words about themselves.
    static List<LabelledSentence> everyday(String file) {
        return lines("/kindness/" + file).stream()
                .skip(1)
                .map(line -> new LabelledSentence(false, line.split("\t", -1)[2]))
                .toList();
    }

    static List<String> lines(String resource) {
        return new String(bytes(resource), UTF_8).lines().toList();
    }

    static byte[] bytes(String resource) {
        try (InputStream in = LabelledSentence.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
