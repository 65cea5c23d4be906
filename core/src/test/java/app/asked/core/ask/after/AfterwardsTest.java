package app.asked.core.ask.after;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.CameTrue;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.after.Afterwards.Kind;
import app.asked.core.testkit.AskSketch;
import app.asked.core.testkit.Cast;
import app.asked.core.words.Chance;
import app.asked.core.words.Line;
import app.asked.core.words.Said;
import app.asked.core.words.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AfterwardsTest {
    private final AskSketch ask = Cast.maya().asks(2, "high-five");

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void eachAnswerHasItsWords(Outcome outcome) {
        assertThat(after(ask.hears(outcome)).words()).isEqualTo(Said.of("afterwards." + outcome.key()));
    }

    @Test
    void aPlannedAskHasNoWordsYet() {
        assertThat(Afterwards.of(ask.whole())).isEmpty();
    }

    @Test
    void aCurtNoHasAnEdge() {
        assertThat(words(ask.hears(Outcome.NO, Manner.CURT))).isEqualTo("afterwards.edged-no");
        assertThat(words(ask.hears(Outcome.SOFT_NO, Manner.UNKIND))).isEqualTo("afterwards.edged-no");
        assertThat(words(ask.hears(Outcome.NO, Manner.BLUNT))).isEqualTo("afterwards.edged-no");
    }

    @Test
    void bluntAndWarmHasNone() {
        assertThat(words(ask.hears(Outcome.NO, Manner.BLUNT, Manner.WARM))).isEqualTo("afterwards.no");
        assertThat(words(ask.hears(Outcome.YES, Manner.CURT))).isEqualTo("afterwards.yes");
    }

    @Test
    void highDistressComesBeforeTheAnswer() {
        Afterwards stung = after(ask.expecting(90)
                .fearing(50)
                .hears(Outcome.NO, Manner.CURT)
                .felt(60)
                .stung(90));

        assertThat(stung.kind()).isEqualTo(Kind.HIGH_DISTRESS);
        assertThat(stung.words()).isEqualTo(Said.of("afterwards.high-distress"));
        assertThat(stung.smile()).isNull();
        assertThat(stung.compared()).isEmpty();
        assertThat(after(ask.hears(Outcome.YES).felt(90).stung(0)).kind()).isEqualTo(Kind.HIGH_DISTRESS);
    }

    @Test
    void harmComesBeforeAnything() {
        Afterwards harmed = after(ask.expecting(90).hears(Outcome.NO).stung(100).isHarmed());

        assertThat(harmed.kind()).isEqualTo(Kind.HARMED);
        assertThat(harmed.words()).isEqualTo(Said.of("afterwards.harm"));
        assertThat(harmed.compared()).isEmpty();
    }

    @Test
    void turningBackSaysHowFarOneGot() {
        assertThat(words(ask.turnsBack(GotTo.CAME_CLOSE))).isEqualTo("afterwards.backed-out.came-close");
    }

    @Test
    void aYesWhereANoWasExpectedMaySmile() {
        assertThat(smile(ask.expecting(60).hears(Outcome.YES))).isEqualTo(Said.of("afterwards.smile.expected-no"));
        assertThat(smile(ask.expecting(50).hears(Outcome.YES))).isNull();
        assertThat(smile(ask.expecting(60).recalled().hears(Outcome.YES))).isNull();
    }

    @Test
    void aLovelyNoMaySmile() {
        assertThat(smile(ask.hears(Outcome.NO, Manner.WARM))).isEqualTo(Said.of("afterwards.smile.lovely-no"));
        assertThat(smile(ask.hears(Outcome.NO, Manner.POLITE))).isNull();
        assertThat(smile(ask.hears(Outcome.NO, Manner.JOKING, Manner.UNKIND))).isNull();
    }

    @Test
    void nothingSmilesWhereItHurt() {
        assertThat(smile(ask.hears(Outcome.NO, Manner.WARM).stung(30))).isNotNull();
        assertThat(smile(ask.hears(Outcome.NO, Manner.WARM).stung(40))).isNull();
        assertThat(smile(ask.expecting(90).hears(Outcome.YES).stung(0).felt(Feeling.GUILTY)))
                .isNull();
    }

    @Test
    void guessesStandBesideWhatCame() {
        ask.expecting(60).fearing(50).fearing("I bother them", 50);
        ask.hears(Outcome.NO).felt(50).turnedOut(CameTrue.A_LITTLE, 40);

        assertThat(after(ask).compared())
                .containsExactly(
                        new Compared.NoAndAnswer(new Chance(60), Outcome.NO),
                        new Compared.FearAndFear(new Scale(50), new Scale(50)),
                        new Compared.FearedAndHappened(new Line("I bother them"), new Chance(50), CameTrue.A_LITTLE),
                        new Compared.BeliefAndBelief(new Line("I bother them"), new Chance(50), new Chance(40)));
    }

    @Test
    void aSideThatIsMissingIsNotCompared() {
        assertThat(after(ask.expecting(60).hears(Outcome.WAITING).felt(50)).compared())
                .isEmpty();
        assertThat(after(ask.hears(Outcome.NO)).compared())
                .containsExactly(new Compared.NoAndAnswer(new Chance(60), Outcome.NO));
        assertThat(after(ask.recalled()).compared()).isEmpty();
    }

    private static Afterwards after(AskSketch ask) {
        return Afterwards.of(ask.whole()).orElseThrow();
    }

    private static String words(AskSketch ask) {
        return after(ask).words().key();
    }

    private static @Nullable Said smile(AskSketch ask) {
        return after(ask).smile();
    }
}
