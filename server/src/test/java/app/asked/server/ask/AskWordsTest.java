package app.asked.server.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.GotTo;
import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Domain;
import app.asked.core.words.Keyed;
import app.asked.core.words.Said;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskWordsTest {
    private final Words words = Messages.read().in(Locale.UK);

    @Test
    void everyAnswerHasWordsAfterwardsAndWhenPassedOn() {
        assertSaid("afterwards.", Outcome.values());
        assertSaid("telling.answer.", Outcome.values());
        assertSaid("telling.asked.", Domain.values());
        assertSaid("afterwards.backed-out.", GotTo.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "afterwards.backed-out",
                "afterwards.edged-no",
                "afterwards.harm",
                "afterwards.high-distress",
                "afterwards.smile.expected-no",
                "afterwards.smile.lovely-no",
                "telling.asked",
                "check-in.going-over",
                "check-in.put-down",
                "check-in.once-more",
                "check-in.let-be"
            })
    void everyOtherMomentHasWords(String key) {
        assertThat(words.has(key)).isTrue();
    }

    @Test
    void anAskIsPassedOnInTwoSentences() {
        Said asked = new Said("telling.asked.titled", Map.of("title", "Ask a stranger for a high five"));

        assertThat(words.say(asked) + " " + words.say("telling.answer.no"))
                .isEqualTo("My challenge: “Ask a stranger for a high five.” I asked. They said no.");
    }

    private void assertSaid(String prefix, Keyed... values) {
        assertThat(Stream.of(values).map(value -> prefix + value.key())).allMatch(words::has);
    }
}
