package app.asked.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How well heavy sentences are told from everyday sayings. Counts are printed, the sentences never are.
class HeavyWordsMeasuredTest {
    private static final String SEAL = "90789dbebdb3dc77617ed40f2eef603b682e40413248c0947084f5518bdb1a71";
    private static final double MET = 0.90;
    private static final double DISTURBED = 0.02;

    @ParameterizedTest
    @ValueSource(strings = {"voices.tsv", "held-out.tsv"})
    void heavySentencesAreMetAndSayingsAreNot(String file) {
        List<LabelledSentence> sentences = LabelledSentence.in(file);

        double met = share(sentences, true);
        double disturbed = share(sentences, false);

        System.out.printf(
                Locale.ROOT, "Heavy words on %s: %.3f met, %.3f of sayings disturbed%n", file, met, disturbed);
        assertThat(met).as("met").isGreaterThanOrEqualTo(MET);
        assertThat(disturbed).as("disturbed").isLessThanOrEqualTo(DISTURBED);
    }

    @Test
    void wordsThatAreNotAboutOneselfAreHardlyEverMet() {
        List<LabelledSentence> others = LabelledSentence.everyday("unlearned.tsv");

        assertThat(share(others, false)).isLessThanOrEqualTo(DISTURBED);
    }

    @Test
    void theHeldOutHalfIsAsItWasSealed() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(LabelledSentence.bytes("/care/held-out.tsv"));

        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(SEAL);
    }

    private static double share(List<LabelledSentence> sentences, boolean heavy) {
        return sentences.stream()
                .filter(sentence -> sentence.heavy() == heavy)
                .mapToInt(sentence -> HeavyWords.in(sentence.words()) ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
