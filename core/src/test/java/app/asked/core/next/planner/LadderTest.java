package app.asked.core.next.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Version;
import app.asked.core.next.Marks;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.next.Wish;
import app.asked.core.words.Chance;
import app.asked.core.words.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTest {
    @Test
    void aStarterIsOfferedGentleOnesAcrossDomains() {
        Next next = Life.maya().next();

        assertThat(next.offered()).hasSize(3).allSatisfy(offered -> {
            assertThat(offered.fear().value()).isBetween(15, 25);
            assertThat(offered.version()).isEqualTo(Version.AS_IS);
            assertThat(offered.reason().key()).isEqualTo("next.reason.begin");
        });
        assertThat(next.offered().stream().map(LadderTest::domain)).doesNotHaveDuplicates();
        assertThat(next.from()).isEqualTo(new Next.From(0, 0));
        assertThat(next.smaller()).isNotNull();
        assertThat(next.easier()).isNull();
        assertThat(next.rest()).isNull();
        assertThat(next.care()).isNull();
    }

    @Test
    void aStarterNeedsNeitherMoneyNorOpeningHoursFirst() {
        List<Challenge> library = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            library.add(Street.needing(domain, 20, domain == Domain.WORK ? Need.OPEN_HOURS : Need.MONEY));
        }
        library.add(Street.challenge(Domain.NEIGHBOURS, 12));
        library.add(Street.challenge(Domain.LEARNING, 24));

        Next next = new Life(library).next();

        assertThat(next.offered().stream().limit(2).map(Next.Offered::challenge))
                .containsExactlyInAnyOrder(Street.id(Domain.NEIGHBOURS, 12), Street.id(Domain.LEARNING, 24));
    }

    @Test
    void aPlateauIsLeftByASmallStep() {
        Next next = Life.tomas().next();

        assertThat(next.edge().value()).isGreaterThan(45);
        assertThat(next.offered())
                .hasSize(3)
                .allSatisfy(offered -> assertThat(offered.fear().value()).isBetween(41, 48));
    }

    @Test
    void whoReturnsAfterAGapIsGreetedAndStartsSmall() {
        Life noor = Life.noor();

        Next next = noor.next();

        assertThat(next.easier()).isEqualTo(Said.of("next.easier.back"));
        assertThat(next.offered())
                .hasSize(3)
                .allSatisfy(offered -> assertThat(offered.fear().value())
                        .isLessThanOrEqualTo(next.edge().value()));
    }

    @Test
    void oneAskEndsTheGreeting() {
        Life noor = Life.noor();

        noor.made(Street.id(Domain.WORK, 12), Outcome.NO, 20, 20);

        assertThat(noor.next().easier()).isNull();
    }

    @Test
    void ownFearsCorrectADifficulty() {
        Life afraid = Life.maya();
        Life bold = Life.maya();
        for (int ask = 0; ask < 5; ask++) {
            afraid.made(Street.id(Domain.STRANGERS, 20), Outcome.NO, 60, 60).later(1);
            bold.made(Street.id(Domain.STRANGERS, 20), Outcome.NO, 5, 5).later(1);
        }

        assertThat(difficulty(afraid.next())).isLessThan(difficulty(bold.next()));
    }

    @Test
    void forecastsThatRunHighCountForLess() {
        Life maya = Life.maya();
        for (int ask = 0; ask < 6; ask++) {
            maya.made(Street.id(Domain.STRANGERS, 20), Outcome.NO, 50, 20).later(1);
        }
        Next before = maya.next(only(Domain.MONEY));

        maya.rated(Street.id(Domain.MONEY, 28), 45, Rating.Use.NEXT);

        assertThat(maya.next(only(Domain.MONEY)).offered().getFirst().fear().value())
                .isCloseTo(before.offered().getFirst().fear().value(), within(6));
        assertThat(maya.next().from()).isEqualTo(new Next.From(6, 1));
    }

    @Test
    void probesChooseNothing() {
        Life maya = Life.maya();
        Next before = maya.next();

        maya.rated(Street.id(Domain.MONEY, 28), 100, Rating.Use.PROBE);

        assertThat(maya.next()).isEqualTo(before);
    }

    @Test
    void ownAnswersMoveTheChanceOfANo() {
        Life maya = Life.maya();
        for (int ask = 0; ask < 8; ask++) {
            Outcome outcome = ask < 3 ? Outcome.SOFT_NO : Outcome.YES;
            maya.made(Street.id(Domain.STRANGERS, 20), outcome, 20, 20).later(1);
        }
        maya.made(Street.id(Domain.STRANGERS, 20), Outcome.NO_REPLY, 20, 20).later(20);

        Next.ChanceOfNo chance = maya.next(only(Domain.STRANGERS)).offered().stream()
                .filter(offered -> offered.challenge().equals(Street.id(Domain.STRANGERS, 20)))
                .findFirst()
                .orElseThrow()
                .chanceOfNo();

        assertThat(chance).isEqualTo(new Next.ChanceOfNo(42, 24, 59, new Chance(50), new Next.Own(3, 8)));
    }

    @Test
    void theSameChallengeDoesNotPileUpInADay() {
        Life maya = Life.maya();
        var first = maya.next().offered().getFirst().challenge();

        maya.made(first, Outcome.YES, 20, 20);

        assertThat(maya.next().offered())
                .noneMatch(offered -> offered.challenge().equals(first));
    }

    @Test
    void aHinderedAskSaysNothingOfTheEdge() {
        Life maya = Life.maya();
        Next before = maya.next();

        maya.turnedBackFor(Street.id(Domain.STRANGERS, 20), InTheWay.NOBODY_THERE, InTheWay.FORGOT);

        assertThat(maya.next().edge()).isEqualTo(before.edge());
        assertThat(maya.next().from().asks()).isEqualTo(1);
    }

    @Test
    void whatDidNotFeelRightIsLeftAlone() {
        Life maya = new Life(List.of(Street.challenge(Domain.WORK, 20), Street.challenge(Domain.MONEY, 20)));

        maya.turnedBackFor(Street.id(Domain.WORK, 20), InTheWay.NOT_RIGHT_TO_ME).later(200);

        assertThat(maya.next().offered().stream().map(Next.Offered::challenge))
                .containsExactly(Street.id(Domain.MONEY, 20));
    }

    @Test
    void aWishForDomainAndChannelHolds() {
        Wish wish = new Wish(Wish.Pace.STEADY, Domain.WORK, Channel.EMAIL, null);

        assertThat(Life.tomas().next(wish).offered())
                .hasSize(3)
                .allSatisfy(offered -> assertThat(domain(offered)).isEqualTo(Domain.WORK.key()));
        assertThat(Life.tomas()
                        .next(new Wish(Wish.Pace.STEADY, Domain.WORK, Channel.PHONE, null))
                        .offered())
                .isEmpty();
    }

    @Test
    void aBriskerPaceAimsHigher() {
        Life maya = Life.maya();

        assertThat(difficulty(maya.next(at(Wish.Pace.GENTLE)))).isLessThan(difficulty(maya.next(at(Wish.Pace.BRISK))));
    }

    @Test
    void aWishForNoesIsHeard() {
        List<Challenge> library = List.of(Street.challenge(Domain.WORK, 20), Street.challenge(Domain.WORK, 24));
        Life maya = new Life(library);
        for (int ask = 0; ask < 6; ask++) {
            maya.made(Street.id(Domain.WORK, 20), Outcome.YES, 20, 20);
            maya.made(Street.id(Domain.WORK, 24), Outcome.NO, 20, 20).later(3);
        }
        maya.later(10);

        assertThat(maya.next(noes(95)).offered().getFirst().challenge()).isEqualTo(Street.id(Domain.WORK, 24));
        assertThat(maya.next(noes(5)).offered().getFirst().challenge()).isEqualTo(Street.id(Domain.WORK, 20));
        assertThat(maya.next(noes(5)).offered().getFirst().reason().key()).isEqualTo("next.reason.noes");
    }

    @Test
    void aFavouriteComesFirstAmongEquals() {
        Marks marks = new Marks(Set.of(Street.id(Domain.NEIGHBOURS, 20)), Set.of());

        assertThat(Life.maya().marked(marks).next().offered().getFirst().challenge())
                .isEqualTo(Street.id(Domain.NEIGHBOURS, 20));
    }

    @Test
    void whereEverythingIsTooMuchTheGentlestIsOffered() {
        Life maya = new Life(List.of(Street.challenge(Domain.WORK, 80), Street.challenge(Domain.MONEY, 90)));

        Next next = maya.next();

        assertThat(next.offered()).hasSize(2).allSatisfy(offered -> {
            assertThat(offered.version()).isEqualTo(Version.SMALLER);
            assertThat(offered.reason().key()).isEqualTo("next.reason.gentlest");
        });
        assertThat(next.smaller()).isNull();
    }

    @Test
    void nothingToOfferIsAnAnswerToo() {
        assertThat(new Life(List.of()).next().offered()).isEmpty();
    }

    private static Wish at(Wish.Pace pace) {
        return new Wish(pace, null, null, null);
    }

    private static Wish noes(int chance) {
        return new Wish(Wish.Pace.STEADY, null, null, new Chance(chance));
    }

    private static Wish only(Domain domain) {
        return new Wish(Wish.Pace.STEADY, domain, null, null);
    }

    static String domain(Next.Offered offered) {
        return offered.challenge().value().replaceAll("-\\d+$", "");
    }

    static double difficulty(Next next) {
        return next.offered().stream()
                .mapToInt(
                        offered -> Integer.parseInt(offered.challenge().value().replaceAll("\\D", "")))
                .average()
                .orElseThrow();
    }
}
