package app.asked.core.kindness;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.asked.core.challenge.Sign;
import app.asked.core.words.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// A phrase labelled by hand: worth another look, or fair.
///
/// @param sign key of the main sign to expect; empty for a fair one
record Labelled(boolean lookAgain, String sign, String phrase) {
    static List<Labelled> in(String file) {
        return new String(bytes(file), UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Labelled(cells[0].equals("look-again"), cells[1], cells[2]))
                .toList();
    }

    static byte[] bytes(String file) {
        try (InputStream in = Labelled.class.getResourceAsStream("/kindness/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The signs that the check finds in it.
    Set<Sign> found(Kindness kindness) {
        return kindness.check(new Wording(null, new Prose(phrase), null, null, Taps.SKIPPED, Set.of()))
                .signs();
    }
}
