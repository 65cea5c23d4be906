package app.asked.core.next.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.journey.Going;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.words.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What keeps a person safe, whichever way chooses.
@ParameterizedClass
@EnumSource(Way.class)
record GuardrailsTest(Way way) {
    private static final ChallengeId BAD = Street.id(Domain.STRANGERS, 20);
    private static final ChallengeId EASY = Street.id(Domain.NEIGHBOURS, 8);

    @Test
    void highFearEndsTheDayAndMakesTheNextOneEasy() {
        Life tomas = Life.tomas().by(way).made(Street.id(Domain.WORK, 44), Outcome.NO, 50, 90);

        Next thatDay = tomas.next();
        Next dayAfter = tomas.later(1).next();
        Next afterAnEasyOne = tomas.made(EASY, Outcome.YES, 10, 10).later(1).next();

        assertThat(thatDay.offered()).isEmpty();
        assertThat(key(thatDay.rest())).isEqualTo("next.rest.distress");
        assertThat(key(thatDay.care())).isEqualTo("next.care.distress");
        assertThat(dayAfter.offered())
                .hasSize(3)
                .allSatisfy(offered -> assertThat(offered.fear().value())
                        .isLessThanOrEqualTo(dayAfter.edge().value() - 10));
        assertThat(key(dayAfter.easier())).isEqualTo("next.easier.distress");
        assertThat(key(dayAfter.rest())).isEqualTo("next.rest.distress");
        assertThat(afterAnEasyOne.easier()).isNull();
        assertThat(afterAnEasyOne.rest()).isNull();
    }

    @Test
    void aHighStingDoesTheSame() {
        Life tomas = Life.tomas().by(way).stung(Street.id(Domain.WORK, 44), 90);

        assertThat(tomas.next().offered()).isEmpty();
        assertThat(key(tomas.later(1).next().easier())).isEqualTo("next.easier.distress");
    }

    @Test
    void highDistressLiftsNeitherEdgeNorReach() {
        Life tomas = Life.tomas().by(way);
        Next before = tomas.next();

        tomas.made(Street.id(Domain.WORK, 44), Outcome.NO, 95, 95);

        assertThat(tomas.next().edge()).isEqualTo(before.edge());
    }

    @Test
    void nothingLikeSomethingBadIsOfferedAgain() {
        Life tomas = Life.tomas().by(way).harmed(BAD);

        assertThat(tomas.next().offered()).isEmpty();
        assertThat(key(tomas.next().care())).isEqualTo("next.care.harm");
        for (int week = 0; week < 20; week++) {
            Next next = tomas.later(7).next();
            assertThat(next.offered()).isNotEmpty().noneMatch(GuardrailsTest::isOfStrangers);
            tomas.made(next.offered().getFirst().challenge(), Outcome.NO, 20, 20);
        }
    }

    @Test
    void anAnswerBesideSomethingBadTeachesNothing() {
        Next harmed = Life.tomas().by(way).harmed(BAD).later(30).next();
        Next withAYes = Life.tomas()
                .by(way)
                .harmedWith(BAD, Outcome.YES, 90, 0)
                .later(30)
                .next();

        assertThat(withAYes.edge()).isEqualTo(harmed.edge());
        assertThat(withAYes.offered()).isEqualTo(harmed.offered());
    }

    @Test
    void unlessItIsAskedForByNameAndThenNeverTheSame() {
        Life tomas = Life.tomas()
                .by(way)
                .harmed(BAD)
                .later(30)
                .made(EASY, Outcome.YES, 10, 10)
                .later(1);

        Next byDomain = tomas.next(new Wish(Wish.Pace.STEADY, Domain.STRANGERS, null, null));
        Next byBoth = tomas.next(new Wish(Wish.Pace.STEADY, Domain.STRANGERS, Channel.IN_PERSON, null));

        assertThat(byDomain.offered()).isEmpty();
        assertThat(byBoth.offered())
                .isNotEmpty()
                .noneMatch(offered -> offered.challenge().equals(BAD));
    }

    @Test
    void afterHarmItStaysEasyForAWeekWhateverIsAsked() {
        Life tomas = Life.tomas()
                .by(way)
                .harmed(BAD)
                .later(1)
                .made(EASY, Outcome.YES, 10, 10)
                .later(1);

        Next soon = tomas.next();
        Next aWeekOn = tomas.later(6).next();

        assertThat(key(soon.easier())).isEqualTo("next.easier.harm");
        assertThat(key(soon.rest())).isEqualTo("next.rest.harm");
        assertThat(aWeekOn.easier()).isNull();
    }

    @Test
    void whereItMakesThingsWorseRestAndHelpComeFirst() {
        Life tomas = Life.tomas().by(way).going(Going.MAKES_THINGS_WORSE);

        Next thatDay = tomas.next();
        Next later = tomas.later(3).next();
        Next afterBetterNews = tomas.going(Going.HARD_AND_WORTH_IT).next();

        assertThat(thatDay.offered()).isEmpty();
        assertThat(key(thatDay.care())).isEqualTo("next.care.worse");
        assertThat(key(later.easier())).isEqualTo("next.easier.worse");
        assertThat(key(later.rest())).isEqualTo("next.rest.worse");
        assertThat(afterBetterNews.easier()).isNull();
    }

    @Test
    void twoBackedOutLowerWhatIsOffered() {
        Life tomas = Life.tomas().by(way);
        Next before = tomas.next();

        tomas.turnedBack(Street.id(Domain.WORK, 44), 45);
        Next once = tomas.later(1).next();
        tomas.turnedBack(Street.id(Domain.MONEY, 44), 45);
        Next twice = tomas.later(1).next();

        assertThat(key(twice.easier())).isEqualTo("next.easier.turned-back");
        assertThat(once.easier()).isNull();
        assertThat(highest(twice)).isLessThan(highest(once)).isLessThan(highest(before));
        assertThat(twice.edge().value()).isLessThan(once.edge().value());
    }

    @Test
    void lowEnergyMakesItLighter() {
        Life tomas = Life.tomas().by(way);
        Next before = tomas.next(new Wish(Wish.Pace.BRISK, null, null, null));

        tomas.energy(30).later(1).energy(20);
        Next tired = tomas.next(new Wish(Wish.Pace.BRISK, null, null, null));

        assertThat(key(tired.easier())).isEqualTo("next.easier.dip");
        assertThat(tired.rest()).isNull();
        assertThat(highest(tired)).isLessThanOrEqualTo(highest(before));
    }

    @Test
    void whoIsEmptyTodayIsOfferedRest() {
        assertThat(key(Life.tomas()
                        .by(way)
                        .energy(80)
                        .later(1)
                        .energy(10)
                        .next()
                        .rest()))
                .isEqualTo("next.rest.empty");
    }

    @Test
    void aRestDayAsksNothing() {
        Next next = Life.tomas().by(way).rests().next();

        assertThat(next.offered()).isEmpty();
        assertThat(next.smaller()).isNull();
        assertThat(key(next.rest())).isEqualTo("next.rest.chosen");
    }

    private static int highest(Next next) {
        return next.offered().stream()
                .mapToInt(offered -> offered.fear().value())
                .max()
                .orElseThrow();
    }

    private static boolean isOfStrangers(Next.Offered offered) {
        return LadderTest.domain(offered).equals(Domain.STRANGERS.key());
    }

    private static @Nullable String key(@Nullable Said said) {
        return said == null ? null : said.key();
    }
}
