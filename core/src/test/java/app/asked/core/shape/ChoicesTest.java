package app.asked.core.shape;

import static app.asked.core.shape.Reading.many;
import static app.asked.core.shape.Reading.problems;
import static app.asked.core.shape.Reading.read;
import static app.asked.core.shape.Reading.text;
import static app.asked.core.shape.Reading.typed;
import static app.asked.core.shape.Reading.valid;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Feeling;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.words.Chosen;
import app.asked.core.words.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {
    private static final Kind<Set<Manner>> TWO = Choices.some(Manner.class, 2);
    private static final Kind<Chosen<Feeling>> FEELINGS = Choices.chosen(Feeling.class);

    @ParameterizedTest
    @EnumSource
    void everyPublishedValueIsReadFromTextAndForm(Outcome outcome) {
        assertThat(read(text(outcome.key()), Choices.one(Outcome.class))).isEqualTo(valid(outcome));
        assertThat(read(typed(outcome.key()), Choices.one(Outcome.class))).isEqualTo(valid(outcome));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOFT_NO", "soft_no", "Soft-no", "maybe", ""})
    void anythingElseIsUnknown(String text) {
        assertThat(problems(text(text), Choices.one(Outcome.class))).containsExactly("/it unknown-value");
    }

    @Test
    void aChoiceIsText() {
        assertThat(problems(new Raw.Whole(1), Choices.one(Outcome.class))).containsExactly("/it type");
    }

    @Test
    void aSetKeepsTheOrderInWhichItsValuesArePublished() {
        assertThat(read(many(text("curt"), text("warm"), text("curt")), Choices.some(Manner.class)))
                .isInstanceOfSatisfying(
                        Checked.Valid.class, read -> assertThat(read.value()).hasToString("[WARM, CURT]"));
    }

    @Test
    void eachItemIsToldOfByItsPlace() {
        assertThat(problems(
                        many(text("warm"), text("hot"), new Raw.Nothing(), new Raw.Whole(3)),
                        Choices.some(Manner.class)))
                .containsExactly("/it/1 unknown-value", "/it/2 type", "/it/3 type");
    }

    @Test
    void thereIsAMost() {
        assertThat(problems(many(text("warm"), text("kind")), TWO)).isEmpty();
        assertThat(problems(many(text("warm"), text("kind"), text("curt")), TWO))
                .containsExactly("/it too-many");
    }

    @Test
    void aFormSendsOneManyOrABlank() {
        assertThat(read(typed("warm"), TWO)).isEqualTo(valid(Set.of(Manner.WARM)));
        assertThat(read(many(typed(""), typed("warm"), typed("kind")), TWO))
                .isEqualTo(valid(Set.of(Manner.WARM, Manner.KIND)));
        assertThat(problems(text("warm"), TWO)).containsExactly("/it type");
    }

    @Test
    void ownWordsStandBesideTheListedOnes() {
        assertThat(read(
                        many(text("own: wobbly"), text("proud"), text("own:cafe\u0301"), text("own:caf\u00e9")),
                        FEELINGS))
                .isEqualTo(
                        valid(new Chosen<>(Set.of(Feeling.PROUD), List.of(new Line("wobbly"), new Line("caf\u00e9")))));
    }

    @Test
    void anOwnWordIsALine() {
        assertThat(problems(
                        many(text("own:"), text("own:a\nb"), text("own:" + "a".repeat(201)), text("wobbly")), FEELINGS))
                .containsExactly("/it/0 required", "/it/1 character", "/it/2 too-long", "/it/3 unknown-value");
    }

    @Test
    void ownWordsHaveAMostToo() {
        List<Raw> words = new ArrayList<>();
        for (int word = 0; word <= Feeling.values().length + 20; word++) {
            words.add(text("own:word " + word));
        }

        assertThat(problems(new Raw.Many(words), FEELINGS)).containsExactly("/it too-many");
    }

    @Test
    void noneIsEmpty() {
        assertThat(read(many(), FEELINGS)).isEqualTo(valid(Chosen.none()));
        assertThat(Reading.shape(Map.of(), in -> in.or("it", FEELINGS, Chosen.none())))
                .isEqualTo(valid(Chosen.none()));
    }
}
