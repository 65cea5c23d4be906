package app.asked.core.ask.after;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Ask;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.ChanceOfNo;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Origin;
import app.asked.core.challenge.Version;
import app.asked.core.testkit.AskSketch;
import app.asked.core.testkit.Cast;
import app.asked.core.words.Line;
import app.asked.core.words.Said;
import app.asked.core.words.Scale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final String TITLE = "Ask a stranger for a high five";

    private final AskSketch ask =
            Cast.maya().asks(2, "high-five").in("the park by the school").learned("Alex was kind.");

    @Test
    void aLibraryChallengeIsToldByItsTitle() {
        assertThat(Telling.of(ask.hears(Outcome.NO).whole(), challenge(Origin.LIBRARY)))
                .containsExactly(
                        new Said("telling.asked.titled", Map.of("title", TITLE)), Said.of("telling.answer.no"));
    }

    @Test
    void anOwnChallengeIsToldByItsDomainAlone() {
        assertThat(Telling.of(ask.hears(Outcome.SOFT_NO).whole(), challenge(Origin.OWN)))
                .containsExactly(Said.of("telling.asked.strangers"), Said.of("telling.answer.soft-no"));
    }

    @Test
    void anAskThatLifeBroughtIsToldByItsAnswerAlone() {
        assertThat(Telling.of(ask.hears(Outcome.WAITING).whole(), null))
                .containsExactly(Said.of("telling.asked"), Said.of("telling.answer.waiting"));
    }

    @Test
    void anAskThatLifeBroughtIsToldByItsDomainWhereThatIsSaid() {
        WholeAsk whole = ask.hears(Outcome.NO).whole();
        Ask own = new Ask(
                whole.ask().id(),
                null,
                null,
                Version.AS_IS,
                null,
                null,
                null,
                whole.ask().planned(),
                List.of(),
                List.of(),
                Domain.STRANGERS,
                Channel.PHONE);

        assertThat(Telling.of(new WholeAsk(own, null, whole.answer(), null, null, List.of()), null))
                .containsExactly(Said.of("telling.asked.strangers"), Said.of("telling.answer.no"));
    }

    @Test
    void nothingThatThePersonWroteIsEverInIt() {
        for (Origin origin : Origin.values()) {
            List<Said> told = Telling.of(ask.hears(Outcome.YES).whole(), challenge(origin));

            assertThat(told.toString()).doesNotContain("Alex", "somebody", "park", "school");
        }
    }

    @Test
    void whatWasNotAskedOrHurtIsNotPassedOn() {
        Challenge challenge = challenge(Origin.LIBRARY);

        assertThat(Telling.of(ask.whole(), challenge)).isEmpty();
        assertThat(Telling.of(ask.hears(Outcome.NO).stung(40).whole(), challenge))
                .isEmpty();
        assertThat(Telling.of(ask.stung(0).turnsBack(GotTo.BEGAN).whole(), challenge))
                .isEmpty();
        assertThat(Telling.of(ask.isHarmed().whole(), challenge)).isEmpty();
    }

    private static Challenge challenge(Origin origin) {
        return new Challenge(
                new ChallengeId("high-five"),
                origin,
                new Line(origin == Origin.LIBRARY ? TITLE : "Ask Alex from school"),
                null,
                null,
                null,
                null,
                Domain.STRANGERS,
                Channel.IN_PERSON,
                new Scale(45),
                ChanceOfNo.estimate(40),
                null,
                null,
                Set.of(),
                false,
                false,
                Set.of(),
                null,
                false);
    }
}
