package app.asked.server.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.next.MyDays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the library's ideas are said to need, held against their words, and that enough is left to anybody.
class LibraryNeedsTest {
    private static final Set<Need> NOT_EVERYBODYS = EnumSet.of(
            Need.MONEY, Need.FRIEND, Need.OCCASION, Need.EMPLOYER, Need.CLASS, Need.COMMUNITY, Need.STEPS, Need.CROWD);

    private static final List<Challenge> OFFERED =
            Library.read().all().stream().filter(each -> !each.retired()).toList();

    @Test
    void aCallIsSpokenAndHeard() {
        assertThat(by(Channel.PHONE))
                .allSatisfy(call -> assertThat(call.needs()).contains(Need.PHONE, Need.SPEAKING, Need.HEARING));
    }

    @Test
    void whatIsWrittenIsNeitherSpokenNorHeardUnlessItLeadsThere() {
        Pattern leads =
                Pattern.compile("(?i)coffee|practice|choir|speak|weather|teach|impression|mistake|virtual|out loud");

        assertThat(OFFERED)
                .filteredOn(each -> each.channel() == Channel.MESSAGE || each.channel() == Channel.EMAIL)
                .filteredOn(each ->
                        each.needs().contains(Need.SPEAKING) || each.needs().contains(Need.HEARING))
                .allMatch(each -> leads.matcher(words(each)).find());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "EMPLOYER  : WORK     : coworker|boss|meeting|employer|work|call|team|task",
                "CLASS     : LEARNING : class|teacher|classmate|study|grade|assignment|letter",
                "COMMUNITY : NEIGHBOURS : community|service"
            })
    void whoIsNeededIsNamedInItsWords(Need need, Domain domain, String names) {
        assertThat(needing(need)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.domain()).isEqualTo(domain);
            assertThat(words(each)).containsPattern("(?i)" + names);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "EMPLOYER : \\b(a|remote) coworker|your boss|your employer|skip a meeting",
                "CLASS    : classmate|in class\\b|office hours",
                "FRIEND   : \\ba friend\\b|\\bask friends\\b",
                "OCCASION : your client|a client|your landlord|your kid|another parent|your doctor|after you didn’t get"
            })
    void whoIsNamedInATitleIsNeeded(Need need, String names) {
        assertThat(OFFERED)
                .filteredOn(each -> Pattern.compile(names, Pattern.CASE_INSENSITIVE)
                        .matcher(each.title().text())
                        .find())
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.needs()).as(each.title().text()).contains(need));
    }

    /// Each domain has asks of one breath for tired days: friends and work for those who have them.
    @ParameterizedTest
    @EnumSource(Domain.class)
    void eachDomainHasAsksOfOneBreathThatNeedNoOccasion(Domain domain) {
        assertThat(OFFERED)
                .filteredOn(each -> each.domain() == domain && !each.needsOccasion())
                .anyMatch(each -> each.difficulty().value() <= 10)
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void aThirdNeedsNothingThatSomebodyMayNotHave() {
        assertThat(OFFERED)
                .filteredOn(each -> Collections.disjoint(each.needs(), NOT_EVERYBODYS))
                .hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @CsvSource({"IN_PERSON, 110", "PHONE, 15", "MESSAGE, 24", "EMAIL, 24"})
    void oneWayToAskIsEnoughForAMonth(Channel way, int least) {
        assertThat(left(new MyDays(Set.of(way), Set.of(), Set.of()))).hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource(MyDays.Hurdle.class)
    void whateverIsInTheWayMostIsLeft(MyDays.Hurdle hurdle) {
        assertThat(left(new MyDays(Set.of(), Set.of(), Set.of(hurdle)))).hasSizeGreaterThan(150);
    }

    private static List<Challenge> left(MyDays days) {
        return OFFERED.stream()
                .filter(each -> !each.needsOccasion() && days.admits(each) && !days.mayHaveNobodyFor(each))
                .toList();
    }

    private static List<Challenge> by(Channel channel) {
        return OFFERED.stream().filter(each -> each.channel() == channel).toList();
    }

    private static List<Challenge> needing(Need need) {
        return OFFERED.stream().filter(each -> each.needs().contains(need)).toList();
    }

    private static String words(Challenge challenge) {
        return challenge.title().text() + " "
                + Objects.requireNonNull(challenge.how()).text() + " "
                + Objects.requireNonNull(challenge.opening()).text();
    }
}
