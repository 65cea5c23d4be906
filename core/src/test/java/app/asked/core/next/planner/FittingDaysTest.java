package app.asked.core.next.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.MyDays.Company;
import app.asked.core.next.MyDays.Hurdle;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a person's days rule out is not offered, whichever way chooses.
@ParameterizedClass
@EnumSource(Way.class)
record FittingDaysTest(Way way) {
    private static final Challenge LEARNING = Street.challenge(Domain.LEARNING, 20);
    private static final Challenge EMAIL = Street.challenge(Domain.WORK, 20);

    @Test
    void aWishForADomainOrAChannelDoesNotOverrideDays() {
        Life remote = life(LEARNING, EMAIL).telling(ways(Channel.EMAIL));

        assertThat(shown(remote, Wish.NONE)).containsExactly(EMAIL.id());
        assertThat(remote.next(wishing(Domain.LEARNING, null)).nothing()).isEqualTo(Next.Nothing.WISH);
        assertThat(remote.next(wishing(null, Channel.IN_PERSON)).nothing()).isEqualTo(Next.Nothing.WISH);
    }

    @ParameterizedTest
    @EnumSource(Hurdle.class)
    void whatMeetsAHurdleIsNotOffered(Hurdle hurdle) {
        List<Challenge> each =
                Stream.of(Need.values()).map(need -> needing(need)).toList();
        Life life = life(each.toArray(Challenge[]::new)).telling(new MyDays(Set.of(), Set.of(), Set.of(hurdle)));

        assertThat(life.facts().challenges().stream()
                        .filter(challenge -> !life.facts().days().admits(challenge)))
                .singleElement()
                .satisfies(challenge -> assertThat(life(challenge)
                                .telling(life.facts().days())
                                .next()
                                .nothing())
                        .isEqualTo(Next.Nothing.DAYS));
    }

    @Test
    void whoIsNotInTheDaysIsNotAsked() {
        Challenge friends = Street.challenge(Domain.FRIENDS_AND_FAMILY, 20);
        Challenge withFriend = needing(Need.FRIEND);
        Challenge job = Street.needing(Domain.WORK, 24, Need.EMPLOYER);
        Life alone = life(friends, withFriend, job, EMAIL, LEARNING).telling(company(Company.STRANGERS));

        assertThat(shown(alone, Wish.NONE)).containsExactlyInAnyOrder(EMAIL.id(), LEARNING.id());
        assertThat(alone.facts().days().missing(withFriend)).containsExactly(Company.FRIENDS);
    }

    @Test
    void aFavoriteIsOfferedWhateverWasTold() {
        Life remote = life(LEARNING).telling(ways(Channel.EMAIL));

        assertThat(remote.next().nothing()).isEqualTo(Next.Nothing.DAYS);
        assertThat(shown(remote.marked(favorite(LEARNING)), Wish.NONE)).containsExactly(LEARNING.id());
    }

    @Test
    void whatNeedsAnOccasionIsNeverOffered() {
        Challenge dinner = needing(Need.OCCASION);
        Life life = life(dinner, LEARNING).marked(favorite(dinner));

        assertThat(dinner.needsOccasion()).isTrue();
        assertThat(shown(life, Wish.NONE)).containsExactly(LEARNING.id());
    }

    @ParameterizedTest
    @EnumSource(
            value = Need.class,
            names = {"CLASS", "COMMUNITY"})
    void aClassOrACommunityIsAskedWhereItIsToldOfOrKnown(Need need) {
        Challenge asked = needing(need);
        Company told = need == Need.CLASS ? Company.CLASSES : Company.COMMUNITY;

        assertThat(shown(life(asked), Wish.NONE)).isEmpty();
        assertThat(shown(life(asked).telling(ways(Channel.IN_PERSON)), Wish.NONE))
                .isEmpty();
        assertThat(shown(life(asked).telling(company(told)), Wish.NONE)).containsExactly(asked.id());
        assertThat(shown(life(asked).marked(favorite(asked)), Wish.NONE)).containsExactly(asked.id());
        assertThat(shown(life(asked).made(asked.id(), Outcome.YES, 20, 20).later(15), Wish.NONE))
                .containsExactly(asked.id());
    }

    @ParameterizedTest
    @EnumSource(
            value = Need.class,
            names = {"CLASS", "EMPLOYER"})
    void atWeekendsNoClassAndNoEmployerIsAskedUnlessTheirDomainIsWishedFor(Need need) {
        Challenge asked = needing(need);
        MyDays busy = company(Company.CLASSES, Company.COLLEAGUES);
        Life life = life(asked).telling(busy);
        for (int day = 0; day < 7; day++) {
            DayOfWeek today = life.later(1).today().getDayOfWeek();
            boolean closed = today == DayOfWeek.SATURDAY || today == DayOfWeek.SUNDAY;
            assertThat(shown(life, Wish.NONE).isEmpty()).isEqualTo(closed);
            assertThat(shown(life, wishing(asked.domain(), null))).containsExactly(asked.id());
        }
    }

    @Test
    void whereHiddenIdeasAreLeftThoseAreNamed() {
        Life remote = life(LEARNING, EMAIL).telling(ways(Channel.EMAIL));

        assertThat(remote.marked(new Marks(Set.of(), Set.of(EMAIL.id()))).next().nothing())
                .isEqualTo(Next.Nothing.HIDDEN);
    }

    @Test
    void theFirstAsksNeedNobodyWhoMayNotBeThere() {
        Life life = new Life(Street.library()).by(way);

        assertThat(domains(life)).doesNotContain(Domain.WORK.key(), Domain.FRIENDS_AND_FAMILY.key());
        assertThat(domains(life.telling(company(Company.FRIENDS)))).contains(Domain.FRIENDS_AND_FAMILY.key());
    }

    @Test
    void whereThereIsNothingElseTheFirstAsksAreOfFriendsAndWorkToo() {
        Challenge friends = Street.challenge(Domain.FRIENDS_AND_FAMILY, 20);

        assertThat(shown(life(friends, EMAIL), Wish.NONE)).containsExactlyInAnyOrder(friends.id(), EMAIL.id());
    }

    private Life life(Challenge... library) {
        return new Life(List.of(library)).by(way);
    }

    private static Challenge needing(Need need) {
        return Street.needing(Domain.LEARNING, 20 + List.of(Need.values()).indexOf(need), need);
    }

    private static List<ChallengeId> shown(Life life, Wish wish) {
        return life.next(wish).withAnother().stream()
                .map(Next.Offered::challenge)
                .toList();
    }

    private static List<String> domains(Life life) {
        return shown(life, Wish.NONE).stream()
                .map(id -> id.value().replaceFirst("-[0-9]+$", ""))
                .toList();
    }

    private static MyDays ways(Channel... ways) {
        return new MyDays(Set.of(ways), Set.of(), Set.of());
    }

    private static MyDays company(Company... company) {
        return new MyDays(Set.of(), Set.of(company), Set.of());
    }

    private static Marks favorite(Challenge challenge) {
        return new Marks(Set.of(challenge.id()), Set.of());
    }

    private static Wish wishing(@Nullable Domain domain, @Nullable Channel channel) {
        return new Wish(Wish.Pace.STEADY, domain, channel, null);
    }
}
