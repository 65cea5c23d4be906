package app.asked.lab.firstdays;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.next.FirstRatings;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.lab.people.Library;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FirstDaysTest {
    private static final int MONTH = 30;
    private static final Set<Need> SPECIAL =
            EnumSet.complementOf(EnumSet.of(Need.PHONE, Need.INTERNET, Need.HEARING, Need.SPEAKING));

    private final FirstDays firstDays = new FirstDays(Library.challenges());

    static List<Persona> personas() {
        return Persona.all();
    }

    @ParameterizedTest
    @MethodSource("personas")
    void nobodyIsLedToTheSameIdeaTwice(Persona who) {
        assertThat(firstDays.days(who, 7))
                .hasSize(7)
                .extracting(FirstDays.Day::leads)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("personas")
    void nothingThatTheirDaysRuleOutIsShownInAMonth(Persona who) {
        assertThat(firstDays.days(who, MONTH))
                .hasSize(MONTH)
                .flatExtracting(FirstDays.Day::shown)
                .isNotEmpty()
                .allSatisfy(challenge -> {
                    assertThat(who.days().admits(challenge)).isTrue();
                    assertThat(challenge.needsOccasion()).isFalse();
                });
    }

    @Test
    void whoCanOnlyWriteIsNeverOfferedAnythingInPerson() {
        assertThat(firstDays.days(named("by message only"), MONTH))
                .flatExtracting(FirstDays.Day::shown)
                .extracting(Challenge::channel)
                .containsOnly(Channel.MESSAGE);
    }

    @Test
    void theFirstDayOfWhoToldNothingNeedsNothing() {
        Challenge leads = firstDays
                .days(named("told nothing, rated nothing"), 1)
                .getFirst()
                .shown()
                .getFirst();

        assertThat(leads.needs()).doesNotContainAnyElementsOf(SPECIAL);
        assertThat(leads.dependsOnPlace()).isFalse();
        assertThat(leads.domain()).isNotIn(Domain.WORK, Domain.FRIENDS_AND_FAMILY);
    }

    @Test
    void firstDaysDiffer() {
        assertThat(personas().stream()
                        .map(who -> firstDays.days(who, 7).stream()
                                .map(FirstDays.Day::leads)
                                .toList()))
                .doesNotHaveDuplicates();
        assertThat(Stream.of("told nothing, rated nothing", "very shy", "average", "brave, and practices hearing no")
                        .map(FirstDaysTest::named)
                        .map(who -> firstDays.days(who, 1).getFirst().leads()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSixToRateGoFromEasyToHardOverDomainsAndWaysToAsk() {
        List<Challenge> six = FirstRatings.of(Library.challenges(), Marks.NONE, MyDays.NONE);

        assertThat(six).hasSize(6).isSortedAccordingTo(Comparator.comparing(Challenge::difficulty));
        assertThat(six.getFirst().difficulty().value()).isLessThanOrEqualTo(15);
        assertThat(six.getLast().difficulty().value()).isGreaterThanOrEqualTo(80);
        assertThat(six.stream().map(Challenge::domain).distinct()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(six.stream().map(Challenge::channel).distinct()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void whoHasNobodyButStrangersIsSentToNoFriendAndNoColleague() {
        assertThat(firstDays.days(named("no job and no friends nearby"), MONTH))
                .flatExtracting(FirstDays.Day::shown)
                .allSatisfy(challenge -> {
                    assertThat(challenge.domain()).isNotEqualTo(Domain.FRIENDS_AND_FAMILY);
                    assertThat(challenge.needs())
                            .doesNotContain(Need.FRIEND, Need.EMPLOYER, Need.CLASS, Need.COMMUNITY, Need.MONEY);
                });
    }

    @Test
    void aStudentIsOfferedClasses() {
        assertThat(firstDays.days(named("a student"), MONTH))
                .flatExtracting(FirstDays.Day::shown)
                .flatExtracting(Challenge::needs)
                .contains(Need.CLASS)
                .doesNotContain(Need.EMPLOYER);
    }

    private static Persona named(String name) {
        return personas().stream()
                .filter(who -> who.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
