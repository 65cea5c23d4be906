package app.asked.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.questions.ProbeItem;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Unit;
import app.asked.core.insight.wording.Absolute;
import app.asked.core.words.Keyed;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever core may say of a person's records has its words.
class InsightWordsTest {
    private static final EnumSet<Unit> SIDED = EnumSet.of(Unit.CHANGE, Unit.BIAS);

    private final Words words = Messages.read().in();

    static Stream<Arguments> said() {
        return Stream.of(
                Arguments.of("insight.%s", Topic.values()),
                Arguments.of("insight.%s.title", Topic.values()),
                Arguments.of("insight.%s.not-yet", Topic.values()),
                Arguments.of("insight.level.%s", Certainty.values()),
                Arguments.of("insight.sure.%s", Certainty.values()),
                Arguments.of("insight.column.%s", Column.values()),
                Arguments.of("insight.figure.%s", Unit.values()),
                Arguments.of("insight.figure.%s.up", SIDED.toArray(Unit[]::new)),
                Arguments.of("insight.figure.%s.down", SIDED.toArray(Unit[]::new)),
                Arguments.of("probe.item.%s", ProbeItem.values()),
                Arguments.of("wording.softer.%s", Absolute.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("said")
    void everyValueHasItsWords(String key, Keyed[] values) {
        assertThat(values).allMatch(value -> words.has(key.formatted(value.key())));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyClaimHasItsWordsBothWaysAndWhereItGoes(String key) {
        assertThat(words.has(key)).isTrue();
    }

    static Stream<String> claims() {
        return Stream.of(
                "insight.belief.fell",
                "insight.belief.rose",
                "insight.probe.eases",
                "insight.sure.withdrawn",
                "insight.probe.fell",
                "insight.probe.rose",
                "insight.fear.high",
                "insight.fear.low",
                "insight.feared-and-real.fewer",
                "insight.feared-and-real.more");
    }
}
