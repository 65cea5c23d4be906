package app.asked.core.kindness.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.clue.Weights;
import app.asked.core.kindness.phrase.Notation;
import app.asked.core.kindness.phrase.Phrases;
import app.asked.core.kindness.phrase.SignPhrases;
import app.asked.core.kindness.phrase.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two phrases, `film` and `him`, beside weights of a few words.
class LanguageTest {
    private static final Notation NOTATION = new Notation(Set::of, "");
    private static final Language LANGUAGE = new Language(
            List::of,
            NOTATION,
            List.of(
                    signs(Sign.NO_OTHER_PERSON, "alone", "nobody"),
                    signs(Sign.FILMING, "first", "film\nhim"),
                    signs(Sign.FILMING, "last", "video")),
            new Weights(List.of("clue\tweight\tsign", "secretly\t500\tfilming", "gladly\t-300\t", "kindly\t-300\t")));

    @Test
    void aPhraseIsTold() {
        assertThat(LANGUAGE.described("I film")).containsExactly(told(1, "first", 2, 6));
    }

    @Test
    void wordsOfWeightAreToldByThemselvesAndWithoutAGuessWhy() {
        assertThat(LANGUAGE.described("Do it secretly")).containsExactly(told(3, ShownSign.UNSURE, 6, 14));
    }

    @Test
    void aLonePhraseIsLiftedWhereAllElseReadsFair() {
        assertThat(LANGUAGE.described("I gladly film")).isEmpty();
    }

    @Test
    void twoPhrasesTogetherTakeMoreToLift() {
        assertThat(LANGUAGE.described("I gladly film him")).hasSize(2);
        assertThat(LANGUAGE.described("I gladly and kindly film him")).isEmpty();
    }

    @Test
    void aPhraseThatStandsTwiceIsOnePhrase() {
        assertThat(LANGUAGE.described("I gladly film and film")).isEmpty();
    }

    @Test
    void fairWordsFarAwayLiftNothing() {
        String far = "a b c d e f g h i j k l m n o p q r s t u v w x y z.";

        assertThat(LANGUAGE.described("Gladly, kindly. " + far + " I film")).hasSize(1);
    }

    @Test
    void thatNobodyIsAskedIsNotWeighed() {
        assertThat(LANGUAGE.described("Gladly ask nobody"))
                .extracting(ShownSign::sign)
                .containsExactly(Sign.NO_OTHER_PERSON);
    }

    @Test
    void whatIsSaidAloudIsReadForPhrasesAlone() {
        assertThat(LANGUAGE.spoken("Secretly, gladly")).isEmpty();
        assertThat(LANGUAGE.spoken("I gladly film")).containsExactly(told(1, "first", 9, 13));
    }

    private static SignPhrases signs(Sign sign, String swap, String phrases) {
        return new SignPhrases(sign, swap, new Phrases(NOTATION, phrases, "", "not"));
    }

    private static ShownSign told(int order, String swap, int from, int to) {
        return new ShownSign(order, Sign.FILMING, swap, new Span(from, to));
    }
}
