package app.asked.core.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.harm.Harm;
import app.asked.core.testkit.Cast;
import app.asked.core.time.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeAskTest {
    private final WholeAsk answered =
            Cast.maya().asks(2, "high-five").hears(Outcome.NO).stung(80).whole();

    @Test
    void somethingBadTakesNoAnswerAwayAndLetsItCountForNothing() {
        WholeAsk harmed = with(new Harm(later(), null, null));

        assertThat(harmed.answer()).isEqualTo(answered.answer());
        assertThat(harmed.counted()).isNull();
        assertThat(harmed.made()).isFalse();
        assertThat(harmed.gotNo()).isFalse();
        assertThat(harmed.hurt()).isFalse();
        assertThat(harmed.state()).isEqualTo(AskState.HARMED);
    }

    @Test
    void itStaysOnItsDayAndIsOfTheDayOfSomethingBadAsWell() {
        WholeAsk harmed = with(new Harm(later(), null, null));

        assertThat(harmed.when()).isEqualTo(answered.when());
        assertThat(harmed.isOf(answered.when().day())).isTrue();
        assertThat(harmed.isOf(later().day())).isTrue();
        assertThat(harmed.isOf(later().day().plusDays(1))).isFalse();
    }

    private Moment later() {
        Moment asked = answered.when();
        return Moment.of(asked.at().plusSeconds(2 * 24 * 60 * 60), asked.zone());
    }

    private WholeAsk with(Harm harm) {
        return new WholeAsk(answered.ask(), answered.forecast(), answered.answer(), null, harm, List.of());
    }
}
