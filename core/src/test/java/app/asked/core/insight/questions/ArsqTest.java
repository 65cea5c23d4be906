package app.asked.core.insight.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.asked.core.insight.Insights;
import app.asked.core.insight.fact.InsightFacts;
import app.asked.core.insight.questions.Arsq.Situation;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Cell;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArsqTest {
    private static final UUID ID = UUID.fromString("01a19b45-b800-7000-8000-000000000040");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    /// Worked by hand from the paper's formula.
    @ParameterizedTest(name = "concern {0}, acceptance {1}: {2}")
    @CsvSource({"1, 6, 1", "6, 1, 36", "6, 6, 6", "1, 1, 6", "3, 4, 9", "4, 3, 16"})
    void nineAlikeScoreAsOne(int concern, int acceptance, double score) {
        assertThat(arsq(Collections.nCopies(9, new Situation(concern, acceptance)))
                        .score())
                .hasValue(score);
    }

    @Test
    void theScoreIsTheMeanOfConcernTimesDoubt() {
        // 3·2 + 5·4 + 2·1 + 4·3 + 3·2 + 6·5 + 2·2 + 4·3 + 1·1 = 93
        List<Situation> situations = List.of(
                new Situation(3, 5),
                new Situation(5, 3),
                new Situation(2, 6),
                new Situation(4, 4),
                new Situation(3, 5),
                new Situation(6, 2),
                new Situation(2, 5),
                new Situation(4, 4),
                new Situation(1, 6));

        assertThat(arsq(situations).score().orElseThrow()).isCloseTo(93 / 9.0, within(1e-12));
    }

    @Test
    void oneAnswerLeftOpenLeavesTheScoreOpen() {
        List<Situation> eightAndAHalf = new ArrayList<>(Collections.nCopies(8, new Situation(3, 4)));
        eightAndAHalf.add(new Situation(3, null));

        assertThat(arsq(eightAndAHalf).score()).isEmpty();
        assertThat(arsq(eightAndAHalf).answers()).isEqualTo(17);
        assertThat(arsq(eightAndAHalf.subList(0, 8)).score()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsAnsweredTheScoreLiesBetween1And36InAnyOrder(long seed) {
        Random random = new Random(seed);
        List<Situation> situations = answered(random);
        double score = arsq(situations).score().orElseThrow();

        List<Situation> shuffled = new ArrayList<>(situations);
        Collections.shuffle(shuffled, random);

        assertThat(score).isBetween(1.0, 36.0);
        assertThat(arsq(shuffled).score()).hasValue(score);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void moreConcernRaisesTheScoreAndASurerYesLowersIt(long seed) {
        Random random = new Random(seed);
        List<Situation> situations = answered(random);

        for (int i = 0; i < situations.size(); i++) {
            int concern = random.nextInt(1, 6);
            int acceptance = random.nextInt(1, 6);
            double score = with(situations, i, new Situation(concern, acceptance));

            assertThat(with(situations, i, new Situation(concern + 1, acceptance)))
                    .isGreaterThan(score);
            assertThat(with(situations, i, new Situation(concern, acceptance + 1)))
                    .isLessThan(score);
        }
    }

    @Test
    void howFarApartChanceMayPutTwoScoresIsWorkedFromThePapersFigures() {
        assertThat(Arsq.APART).isCloseTo(5.481, within(.001));
    }

    @Test
    void itReadsAsWrittenAndWhatWasLeftOpenIsNotThere() {
        Checked<Arsq> read = read(Map.of(
                "2", situation(Map.of("concern", new Raw.Whole(4), "acceptance", new Raw.Typed("6"))),
                "9", situation(Map.of("acceptance", new Raw.Whole(1))),
                "3", situation(Map.of())));

        assertThat(read)
                .isEqualTo(new Checked.Valid<>(
                        new Arsq(ID, Moment.of(NOW, HOME), Map.of(2, new Situation(4, 6), 9, new Situation(null, 1)))));
    }

    @Test
    void oneAnswerIsTheLeast() {
        assertThat(read(Map.of())).isEqualTo(required());
        assertThat(read(Map.of("1", situation(Map.of())))).isEqualTo(required());
    }

    @Test
    void thereAreNineSituationsAndSixAnswers() {
        Checked<Arsq> read = read(Map.of(
                "1", situation(Map.of("concern", new Raw.Whole(7))),
                "10", situation(Map.of("concern", new Raw.Whole(1)))));

        assertThat(read)
                .isEqualTo(new Checked.Invalid<>(List.of(
                        new Problem(
                                "/situations/1/concern",
                                Problem.Code.RANGE,
                                Map.of("type", "whole", "least", 1, "most", 6),
                                7L),
                        new Problem("/situations/10", Problem.Code.UNKNOWN_FIELD, Map.of(), null))));
    }

    @Test
    void scoresAreToldInTheOrderOfTheirDaysAndClaimNothing() {
        Arsq first = on(LocalDate.of(2026, 10, 1), Collections.nCopies(9, new Situation(6, 1)));
        Arsq second = on(LocalDate.of(2026, 11, 1), Collections.nCopies(9, new Situation(1, 6)));

        Insight insight = told(List.of(second, first));

        assertThat(insight.level()).isEqualTo(Certainty.DESCRIPTION);
        assertThat(insight.said().values()).containsEntry("first", 36.0).containsEntry("latest", 1.0);
        assertThat(insight.table().rows())
                .containsExactly(List.of(Cell.of(1), Cell.of(360)), List.of(Cell.of(2), Cell.of(10)));
    }

    @Test
    void withoutAWholeOneThereIsNoScoreToTell() {
        Insight insight = told(List.of(arsq(List.of(new Situation(3, 4)))));

        assertThat(insight.level()).isEqualTo(Certainty.NOT_ENOUGH_YET);
        assertThat(insight.table().rows()).isEmpty();
    }

    private static Insight told(List<Arsq> arsqs) {
        InsightFacts facts = new InsightFacts(
                Map.of(), List.of(), List.of(), List.of(), arsqs, List.of(), List.of(), List.of(), List.of());
        return Insights.of(facts, LocalDate.of(2026, 11, 23)).stream()
                .filter(each -> each.topic() == Topic.A_RSQ)
                .findFirst()
                .orElseThrow();
    }

    private static List<Situation> answered(Random random) {
        List<Situation> situations = new ArrayList<>();
        for (int number = 1; number <= Arsq.SITUATIONS; number++) {
            situations.add(new Situation(random.nextInt(1, 7), random.nextInt(1, 7)));
        }
        return situations;
    }

    private static double with(List<Situation> situations, int at, Situation other) {
        List<Situation> changed = new ArrayList<>(situations);
        changed.set(at, other);
        return arsq(changed).score().orElseThrow();
    }

    private static Arsq arsq(List<Situation> situations) {
        return on(LocalDate.of(2026, 11, 23), situations);
    }

    private static Arsq on(LocalDate day, List<Situation> situations) {
        Map<Integer, Situation> byNumber = new HashMap<>();
        situations.forEach(each -> byNumber.put(byNumber.size() + 1, each));
        return new Arsq(ID, Moment.of(day.atTime(12, 0).atZone(HOME).toInstant(), HOME), byNumber);
    }

    private static Raw situation(Map<String, Raw> answers) {
        return new Raw.Part(answers);
    }

    private static Checked<Arsq> required() {
        return new Checked.Invalid<>(List.of(new Problem("/situations", Problem.Code.REQUIRED, Map.of(), null)));
    }

    private static Checked<Arsq> read(Map<String, Raw> situations) {
        Raw when = new Raw.Part(Map.of("at", new Raw.Text(NOW.toString()), "zone", new Raw.Text(HOME.getId())));
        Raw whole = new Raw.Part(Map.of("when", when, "situations", new Raw.Part(situations)));
        return Fields.read(whole, NOW, in -> Arsq.read(ID, in));
    }
}
