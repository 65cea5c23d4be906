package app.asked.core.kindness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well the check does on labelled phrases. Counts are printed, the phrases never are. The aim is 0.95 on all; on
/// the hardest, and on those that nothing was learned from, the bound is what is reached so far.
class LabelledPhrasesTest {
    private static final String BLIND_SEAL = "2c2c9ab5da8777fd905a9e8b2bf7b0cb327b455760fc08ad4fc1b4d081b4650b";
    private static final String OUTSIDE_SEAL = "7c97314687684ad8aba87190678f88cc76c3bca25535c5f15a1adf664bd2b949";
    private static final String SEAL = "83d9b9bc29a82c8e5d46cb2609aeb6fb5597a2a107ab8a6c53fc09d3a921ed7a";

    @ParameterizedTest
    @CsvSource({
        "known.tsv, 0.95",
        "practice.tsv, 0.95",
        "fresh.tsv, 0.95",
        "voices.tsv, 0.84",
        "strangers.tsv, 0.85",
        "blind.tsv, 0.84",
        "newcomers.tsv, 0.82",
        "oblique.tsv, 0.50",
        "outside.tsv, 0.57",
        "unlearned.tsv, 0.85",
        "held-out.tsv, 0.95"
    })
    void looksAgainWhereItMattersAndNowhereElse(String file, double enough) {
        Score score = Score.of(Kindness.english(), Labelled.in(file));

        System.out.println("Kindness check on " + file + ": " + score);
        assertThat(score.precision().value()).as("precision").isGreaterThanOrEqualTo(enough);
        assertThat(score.recall().value()).as("recall").isGreaterThanOrEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"held-out.tsv, " + SEAL, "blind.tsv, " + BLIND_SEAL, "outside.tsv, " + OUTSIDE_SEAL})
    void theHeldOutHalvesAreAsTheyWereSealed(String file, String seal) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Labelled.bytes(file));

        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(seal);
    }

    @Test
    void bothHalvesHoldAsManyOfEachKind() {
        assertThat(List.of("known.tsv", "held-out.tsv")).allSatisfy(file -> {
            List<Labelled> phrases = Labelled.in(file);
            assertThat(phrases).hasSizeGreaterThanOrEqualTo(300);
            assertThat(phrases).filteredOn(Labelled::lookAgain).hasSizeBetween(150, 180);
        });
    }

    @Test
    void anIntervalIsWilsons() {
        // scipy 1.17: binomtest(157, 165).proportion_ci(method="wilson") = (0.90725, 0.97523)
        Score.Share share = new Score.Share(157, 165);

        assertThat(share.low()).isCloseTo(0.9072, within(0.0001));
        assertThat(share.high()).isCloseTo(0.9752, within(0.0001));
    }
}
