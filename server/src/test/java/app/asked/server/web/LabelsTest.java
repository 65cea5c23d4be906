package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.BodySign;
import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.CameTrue;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.LeanedOn;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.harm.Safe;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Level;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Going;
import app.asked.core.words.Keyed;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    private final Words words = Messages.read().in();

    static Stream<Arguments> sets() {
        return Stream.of(
                Arguments.of("answer", Outcome.values()),
                Arguments.of("manner", Manner.values()),
                Arguments.of("feeling", Feeling.values()),
                Arguments.of("body", BodySign.values()),
                Arguments.of("came-true", CameTrue.values()),
                Arguments.of("recovered", Recovered.values()),
                Arguments.of("going", Going.values()),
                Arguments.of("in-the-way", InTheWay.values()),
                Arguments.of("got-to", GotTo.values()),
                Arguments.of("leaned-on", LeanedOn.values()),
                Arguments.of("came-of-it", CameOfIt.values()),
                Arguments.of("safe", Safe.values()),
                Arguments.of("domain", Domain.values()),
                Arguments.of("channel", Channel.values()),
                Arguments.of("level", Level.values()),
                Arguments.of("version", Version.values()),
                Arguments.of("need", Need.values()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyValueThatCanBeTappedHasALabel(String label, Keyed[] values) {
        assertThat(values).allMatch(value -> words.has(label + "." + value.key()));
    }
}
