package app.asked.lab.people;

import app.asked.core.challenge.Basis;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.ChanceOfNo;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Origin;
import app.asked.core.challenge.Variant;
import app.asked.core.next.MyDays;
import app.asked.core.words.Chance;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.core.words.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures of the library that the server ships, so that simulated people practise what real ones would. They are
/// copied to `library.csv`, and a test tells where the two differ: a run depends on nothing else then, and changes
/// with nobody looking are not to be had.
public final class Library {
    private static final int COLUMNS = 10;

    private Library() {}

    /// What can be asked on any day, by somebody who told nothing of theirs.
    public static Street street() {
        return new Street(challenges().stream()
                .filter(challenge -> !challenge.needsOccasion() && !MyDays.NONE.mayHaveNobodyFor(challenge))
                .toList());
    }

    /// All there is.
    public static Street whole() {
        return new Street(challenges());
    }

    public static List<Challenge> challenges() {
        return text().lines().skip(1).map(Library::challenge).toList();
    }

    static String text() {
        try (InputStream csv = Objects.requireNonNull(Library.class.getResourceAsStream("library.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Challenge challenge(String row) {
        String[] cells = row.split(",", COLUMNS);
        Line title = new Line(cells[9]);
        return new Challenge(
                new ChallengeId(cells[0]),
                Origin.LIBRARY,
                title,
                null,
                null,
                null,
                null,
                keyed(Domain.values(), cells[1]),
                keyed(Channel.values(), cells[2]),
                scale(cells[3]),
                chanceOfNo(cells[5], cells[6]),
                smaller(title, cells[4]),
                null,
                needs(cells[7]),
                cells[8].equals("yes"),
                false,
                Set.of(),
                null,
                false);
    }

    private static ChanceOfNo chanceOfNo(String value, String basis) {
        return new ChanceOfNo(new Chance(Integer.parseInt(value)), keyed(Basis.values(), basis), null);
    }

    private static @Nullable Variant smaller(Line title, String difficulty) {
        return difficulty.isEmpty() ? null : new Variant(title, scale(difficulty));
    }

    private static Set<Need> needs(String keys) {
        return Arrays.stream(keys.split(" "))
                .filter(key -> !key.isEmpty())
                .map(key -> keyed(Need.values(), key))
                .collect(Collectors.toSet());
    }

    private static Scale scale(String value) {
        return new Scale(Integer.parseInt(value));
    }

    private static <K extends Keyed> K keyed(K[] all, String key) {
        return Arrays.stream(all)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
