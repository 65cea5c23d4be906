package app.asked.core.shape;

import static app.asked.core.shape.Reading.problems;
import static app.asked.core.shape.Reading.shape;
import static app.asked.core.shape.Reading.text;
import static app.asked.core.shape.Reading.typed;
import static app.asked.core.shape.Reading.valid;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Answer;
import app.asked.core.words.Scale;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Raw FIVE = new Raw.Whole(5);

    private record Pair(int low, int high) {
        static Pair read(Fields in) {
            Pair read = new Pair(in.need("low", Numbers.whole(0, 9)), in.need("high", Numbers.whole(0, 9)));
            in.rule(read.low <= read.high, "low", Problem.Code.ORDER, Map.of("field", "high"));
            in.rule(read.low + read.high < 10, "high", Problem.Code.RULE, Map.of("rule", "small"));
            return read;
        }
    }

    @Test
    void onlyAnObjectHasFields() {
        assertThat(problems(Fields.read(text("x"), Reading.NOW, in -> in))).containsExactly(" type");
    }

    @Test
    void nullAndABlankFormFieldAreAbsent() {
        Map<String, Raw> fields = Map.of("one", new Raw.Nothing(), "two", typed(" "));

        assertThat(shape(fields, in -> in.or("one", Numbers.SCALE, new Scale(1))))
                .isEqualTo(new Checked.Invalid<>(
                        List.of(new Problem("/two", Problem.Code.UNKNOWN_FIELD, Map.of(), null))));
        assertThat(problems(shape(fields, in -> List.of(in.need("one", Numbers.SCALE), in.need("two", Numbers.SCALE)))))
                .containsExactly("/one required", "/two required");
    }

    @Test
    void anUnsoundFieldIsToldOfOnceAndNeverAsMissing() {
        assertThat(problems(shape(Map.of("it", text("5")), in -> in.need("it", Numbers.SCALE))))
                .containsExactly("/it type");
    }

    @Test
    void zeroIsAnAnswer() {
        assertThat(shape(Map.of("it", new Raw.Whole(0)), in -> in.or("it", Numbers.SCALE, new Scale(50))))
                .isEqualTo(valid(new Scale(0)));
    }

    @Test
    void fieldsNobodyAskedForAreUnknownAtEveryDepth() {
        Raw inner = new Raw.Part(Map.of("low", new Raw.Whole(4), "high", FIVE, "a/b~c", FIVE));
        Map<String, Raw> fields = Map.of("pair", inner, "z", FIVE, "a", FIVE);

        assertThat(problems(shape(fields, in -> nonNull(in.part("pair", Pair::read)))))
                .containsExactly("/pair/a~1b~0c unknown-field", "/a unknown-field", "/z unknown-field");
    }

    @Test
    void aPartIsAnObjectOrAbsent() {
        assertThat(problems(shape(Map.of("pair", FIVE), in -> nonNull(in.part("pair", Pair::read)))))
                .containsExactly("/pair type");
        assertThat(shape(Map.of(), in -> nonNull(in.part("pair", Pair::read)))).isEqualTo(valid(false));
    }

    @Test
    void aRuleIsAskedOnceItsPartIsSound() {
        assertThat(problems(shape(Map.of("low", FIVE, "high", text("x")), Pair::read)))
                .containsExactly("/high type");
        assertThat(problems(shape(Map.of("low", FIVE, "high", new Raw.Whole(3)), Pair::read)))
                .containsExactly("/low order");
    }

    @Test
    void allRulesThatDoNotHoldAreTold() {
        assertThat(problems(shape(Map.of("low", new Raw.Whole(9), "high", new Raw.Whole(3)), Pair::read)))
                .containsExactly("/low order", "/high rule");
    }

    @Test
    void aRuleOfOnePartIsToldWhateverIsTheMatterElsewhere() {
        Raw inner = new Raw.Part(Map.of("low", FIVE, "high", new Raw.Whole(3)));
        Map<String, Raw> fields = Map.of("pair", inner, "fear", new Raw.Whole(101));

        assertThat(problems(shape(
                        fields, in -> List.of(in.need("fear", Numbers.SCALE), nonNull(in.part("pair", Pair::read))))))
                .containsExactly("/fear range", "/pair/low order");
    }

    @Test
    void everythingThatIsTheMatterWithAnAnswerIsToldAtOnce() {
        Map<String, Raw> fields = Map.of(
                "answer", text("perhaps"),
                "fear", new Raw.Whole(-1),
                "sting", new Raw.Part(Map.of("worst", text("much"), "then", FIVE)),
                "feelings", new Raw.Many(List.of(text("fine"), text("own:"))),
                "lesson", new Raw.Whole(5),
                "manners", new Raw.Many(List.of()));

        assertThat(problems(shape(fields, Answer::read)))
                .containsExactlyInAnyOrder(
                        "/asked required",
                        "/answer unknown-value",
                        "/fear range",
                        "/sting/worst type",
                        "/sting/then unknown-field",
                        "/feelings/0 unknown-value",
                        "/feelings/1 required",
                        "/lesson type",
                        "/manners unknown-field");
    }

    private static boolean nonNull(@Nullable Object part) {
        return part != null;
    }
}
