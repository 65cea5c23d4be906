package app.asked.core.kindness;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeShape;
import app.asked.core.challenge.Sign;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Raw;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// An own challenge before it is kept.
class LookTest {
    private static final Kindness KINDNESS = Kindness.english();
    private static final Taps NOT_TRUE = new Taps(Tap.NO, null, null);
    private static final Challenge LIE = own(Map.of("title", "Pretend to faint"));
    private static final Challenge TEA = own(Map.of("title", "Ask for a cup of tea"));

    @Test
    void whatTheWordsGiveIsTold() {
        CheckedChallenge looked = KINDNESS.look(LIE, Taps.SKIPPED, null);

        assertThat(looked.verdict().signs()).containsExactly(Sign.NOT_HONEST);
        assertThat(looked.challenge().flags()).isEmpty();
    }

    @Test
    void whatWasToldAndKeptIsFlagged() {
        CheckedChallenge looked = KINDNESS.look(LIE.flagged(Set.of(Sign.NOT_HONEST)), Taps.SKIPPED, null);

        assertThat(looked.verdict().outcome()).isEqualTo(Verdict.Outcome.FAIR);
        assertThat(looked.challenge().flags()).containsExactly(Sign.NOT_HONEST);
    }

    @Test
    void aFlagGoesWhenTheWordsNoLongerGiveIt() {
        Set<Sign> flags = Set.of(Sign.NOT_HONEST);

        CheckedChallenge looked = KINDNESS.look(TEA.flagged(flags), Taps.SKIPPED, LIE.flagged(flags));

        assertThat(looked.challenge().flags()).isEmpty();
    }

    @Test
    void aTappedFlagStaysWithTheWordsForWhichItWasKept() {
        Challenge kept = TEA.flagged(Set.of(Sign.NOT_HONEST));
        Challenge coffee = own(Map.of("title", "Ask for a cup of coffee")).flagged(kept.flags());

        assertThat(KINDNESS.look(kept, NOT_TRUE, null).challenge().flags()).containsExactly(Sign.NOT_HONEST);
        assertThat(KINDNESS.look(kept, Taps.SKIPPED, kept).challenge().flags()).containsExactly(Sign.NOT_HONEST);
        assertThat(KINDNESS.look(coffee, Taps.SKIPPED, kept).challenge().flags())
                .isEmpty();
    }

    @Test
    void aFlagThatNothingGivesIsNoneAtAll() {
        assertThat(KINDNESS.look(TEA.flagged(Set.of(Sign.FILMING)), Taps.SKIPPED, null)
                        .challenge()
                        .flags())
                .isEmpty();
    }

    @Test
    void flagsSayWhichTapsWereTapped() {
        assertThat(Taps.giving(Set.of(Sign.NOT_HONEST, Sign.FILMING))).isEqualTo(NOT_TRUE);
        assertThat(Taps.giving(Set.of(Sign.YES_UNWANTED, Sign.NO_MADE_HARD)).signs())
                .containsExactlyInAnyOrder(Sign.YES_UNWANTED, Sign.NO_MADE_HARD);
    }

    @Test
    void otherVersionsAreReadToo() {
        Challenge bolder = own(Map.of("title", "Ask for tea", "bolder", "Pretend to faint"));

        assertThat(KINDNESS.look(bolder, Taps.SKIPPED, null).verdict().findings())
                .singleElement()
                .extracting(Finding::place)
                .isEqualTo(new Place(WordingPart.BOLDER, 0, 7));
    }

    @Test
    void wordsToLeaveWithGetAGoodbye() {
        Challenge leaving = own(Map.of("title", "Ask for tea", "exit", "I will keep asking until you say yes"));

        assertThat(KINDNESS.look(leaving, Taps.SKIPPED, null).verdict().findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.kinder().key()).isEqualTo("kindness.goodbye"));
    }

    private static Challenge own(Map<String, String> words) {
        Map<String, Raw> fields = new HashMap<>(Map.of(
                "domain", new Raw.Text("strangers"),
                "channel", new Raw.Text("in-person"),
                "difficulty", new Raw.Whole(30)));
        words.forEach((name, text) -> fields.put(name, name.equals("bolder") ? version(text) : new Raw.Text(text)));
        UUID id = UUID.fromString("01a19b45-b800-7000-8000-000000000001");
        return switch (Fields.read(new Raw.Part(fields), Instant.EPOCH, in -> ChallengeShape.own(id, in))) {
            case Checked.Valid<Challenge>(Challenge challenge) -> challenge;
            case Checked.Invalid<Challenge>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Raw version(String title) {
        return new Raw.Part(Map.of("title", new Raw.Text(title), "difficulty", new Raw.Whole(50)));
    }
}
