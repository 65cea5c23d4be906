package app.asked.core.kindness;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Sign;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Raw;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindnessTest {
    private static final Kindness KINDNESS = Kindness.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tell the waiter it is my birthday         | not-honest
                    Pretend to be a journalist                | not-honest
                    Hug a stranger                            | touching
                    Film strangers on the tram                | filming
                    Keep asking until she says yes            | pressing
                    Ask him again, he said no yesterday       | asked-before
                    Get in a stranger's car                   | unsafe-place
                    Ask a ten-year-old for his hat            | minor
                    Ask my ex to dinner                       | ex-or-subordinate
                    Insult the bouncer                        | rude
                    Shoplift a lipstick and ask for a bag     | against-the-law
                    Propose to her in front of the whole room | no-made-hard
                    Sing in my room alone                     | no-other-person
                    """)
    void readsEachSign(String text, String sign) {
        assertThat(found(text)).extracting(Finding::sign).extracting(Sign::key).contains(sign);
    }

    /// Where no word is known there is nothing to look at again.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pear9-0.",
                "pear10-0. pear10-1.",
                "plum11-1.",
                "indfleischetikettierungsüberwachungsgesetz https://asked.example/a-long-way-to-a-page/a-long-way-to-a",
                "Zqxv wtyz",
                "https://asked.example/a-long-way-to-a-page/a-long-way-to-a-page/ and so on. Zqxv/wtyz",
                "Прошу прохожего дать пять"
            })
    void wordsThatNobodyKnowsAreFair(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will not film anyone",
                "Ask for an extra scoop without pretending anything",
                "No lying, no nagging: ask once and say thanks",
                "Ask plainly, instead of making up a reason",
                "Ask them, and do not touch anyone"
            })
    void anHonestNotIsNoSign(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask about a problem with my robe",
                "I begin with a hello",
                "Ask at the bowling alley for shoes",
                "Ask where the kidney beans are",
                "Ask the pharmacist at the drugstore"
            })
    void partsOfWordsAreNoSigns(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void marksTheWordsMeantInCodePoints() {
        String text = "🎈🎈 Ask for tea, then pretend to faint";

        Place place = found(text).getFirst().place();

        assertThat(place).isEqualTo(new Place(WordingPart.HOW, 21, 28));
    }

    @Test
    void readsEveryPart() {
        Line sign = new Line("Pretend to faint");

        assertThat(parts(new Wording(sign, null, null, null, Taps.SKIPPED, Set.of())))
                .containsExactly(WordingPart.TITLE);
        assertThat(parts(new Wording(null, null, sign, null, Taps.SKIPPED, Set.of())))
                .containsExactly(WordingPart.OPENING);
        assertThat(parts(new Wording(null, null, null, sign, Taps.SKIPPED, Set.of())))
                .containsExactly(WordingPart.EXIT);
    }

    @Test
    void tellsASignOnceAndWhereItFirstStands() {
        Wording wording = new Wording(
                new Line("Pretend to faint"),
                new Prose("Lie to them"),
                null,
                null,
                new Taps(Tap.NO, null, null),
                Set.of());

        assertThat(KINDNESS.check(wording).findings())
                .singleElement()
                .extracting(Finding::place)
                .isEqualTo(new Place(WordingPart.TITLE, 0, 7));
    }

    @Test
    void aPlainNoIsASignAndDoubtIsNone() {
        assertThat(tapped(new Taps(Tap.NO, Tap.NO, Tap.NO)))
                .containsExactly(Sign.NOT_HONEST, Sign.YES_UNWANTED, Sign.NO_MADE_HARD);
        assertThat(tapped(new Taps(Tap.YES, Tap.NOT_SURE, null))).isEmpty();
    }

    @Test
    void aYesDoesNotSilenceTheWords() {
        Wording wording = new Wording(
                new Line("Pretend to faint"), null, null, null, new Taps(Tap.YES, Tap.YES, Tap.YES), Set.of());

        assertThat(KINDNESS.check(wording).outcome()).isEqualTo(Verdict.Outcome.LOOK_AGAIN);
    }

    @Test
    void whatThePersonSaysIsFineIsNotToldAgain() {
        Wording wording = new Wording(
                new Line("Pretend to faint"),
                null,
                null,
                null,
                new Taps(null, null, Tap.NO),
                EnumSet.of(Sign.NOT_HONEST, Sign.YES_UNWANTED));

        assertThat(KINDNESS.check(wording).outcome()).isEqualTo(Verdict.Outcome.FAIR);
    }

    @Test
    void isReadFromUntrustedInput() {
        Raw answers = new Raw.Part(Map.of("not-honest", new Raw.Flag(true), "rude", new Raw.Flag(false)));
        Raw raw = new Raw.Part(Map.of("title", new Raw.Text("Pretend to faint"), "answers", answers));

        assertThat(Fields.read(raw, Instant.EPOCH, Wording::read))
                .isEqualTo(new Checked.Valid<>(new Wording(
                        new Line("Pretend to faint"), null, null, null, Taps.SKIPPED, Set.of(Sign.NOT_HONEST))));
    }

    @Test
    void whyAndKinderAreNamedAfterTheSign() {
        Finding finding = found("Say it's my birthday").getFirst();

        assertThat(finding.why().key()).isEqualTo("kindness.not-honest.birthday.why");
        assertThat(finding.kinder().key()).isEqualTo("kindness.not-honest.birthday.kinder");
    }

    @Test
    void theLongestTextIsReadInAMoment() {
        String words = "ask a stranger to say that it is my birthday though nobody was there and ";
        String longest = words.repeat(Prose.MOST / words.length());

        long start = System.nanoTime();
        found(longest);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    private static List<Finding> found(String how) {
        return KINDNESS.check(new Wording(null, new Prose(how), null, null, Taps.SKIPPED, Set.of()))
                .findings();
    }

    private static List<WordingPart> parts(Wording wording) {
        return KINDNESS.check(wording).findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.place()))
                .map(Place::part)
                .toList();
    }

    private static List<Sign> tapped(Taps taps) {
        return KINDNESS
                .check(new Wording(new Line("Ask for tea"), null, null, null, taps, Set.of()))
                .findings()
                .stream()
                .map(Finding::sign)
                .toList();
    }
}
