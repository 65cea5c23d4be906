package app.asked.server.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.DomainGuess;
import app.asked.core.kindness.Kindness;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Verdict;
import app.asked.core.kindness.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryTest {
    private static final List<Challenge> ALL = Library.read().all();

    @Test
    void offersTwoHundredAndFiftyOrMore() {
        assertThat(ALL).filteredOn(each -> !each.retired()).hasSizeGreaterThanOrEqualTo(250);
    }

    @ParameterizedTest
    @EnumSource(Domain.class)
    void hasSomethingForEveryDomain(Domain domain) {
        assertThat(ALL).filteredOn(each -> each.domain() == domain).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void hasSomethingForEveryChannel(Channel channel) {
        assertThat(ALL).filteredOn(each -> each.channel() == channel).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Domain.class)
    void hasAnAskOfOneBreathForATiredDayInEveryDomain(Domain domain) {
        assertThat(ALL)
                .filteredOn(each -> each.domain() == domain && !each.retired())
                .filteredOn(each -> each.difficulty().value() <= 8)
                .filteredOn(
                        each -> Objects.requireNonNull(each.opening()).text().split(" ").length <= 8)
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Domain.class)
    void goesFromTheEasiestOn(Domain domain) {
        assertThat(ALL)
                .filteredOn(each -> each.domain() == domain && !each.retired())
                .isSortedAccordingTo(
                        Comparator.comparingInt(each -> each.difficulty().value()));
    }

    /// Where its titles are about two at once (a friend who owes money), a guess may name the other one.
    @Test
    void ofItsTitlesWhoIsAskedIsMostlyGuessedAsItIs() {
        long right = ALL.stream()
                .filter(each -> DomainGuess.of(each.title().text())
                        .filter(each.domain()::equals)
                        .isPresent())
                .count();
        long open = ALL.stream()
                .filter(each -> DomainGuess.of(each.title().text()).isEmpty())
                .count();

        assertThat(right).isGreaterThanOrEqualTo(ALL.size() / 2);
        assertThat(ALL.size() - right - open).isLessThanOrEqualTo(ALL.size() / 6);
    }

    @Test
    void keepsWhatIsOfferedNoMoreForThoseWhoAskedIt() {
        assertThat(ALL)
                .filteredOn(Challenge::retired)
                .extracting(each -> each.id().value())
                .containsExactlyInAnyOrder(
                        "share-a-snack",
                        "walk-to-the-corner",
                        "weigh-my-hat",
                        "good-journey",
                        "change-for-a-note",
                        "delivery-on-the-house",
                        "early-price-late",
                        "a-better-tariff");
    }

    @Test
    void isFairToTheOtherPerson() {
        Kindness kindness = Kindness.english();

        assertThat(ALL)
                .allSatisfy(challenge -> assertThat(kindness.check(Wording.of(challenge, Taps.SKIPPED)))
                        .as(challenge.id().toString())
                        .extracting(Verdict::outcome)
                        .isEqualTo(Verdict.Outcome.FAIR));
    }

    @Test
    void holdsWhatTheEssaysAuthorDidAndSuggested() {
        Stream<String> essay = Stream.of(
                "pet-dog",
                "phone-charger",
                "note-in-a-book",
                "show-me-the-machine",
                "pitch-a-company",
                "high-five",
                "stock-something-new",
                "early-birthday-wish",
                "coffee-with-someone-admired",
                "borrow-a-large-sum",
                "drive-the-new-car",
                "walk-the-guard-dog",
                "late-return",
                "name-a-drink",
                "dream-job",
                "train-together",
                "shadow-day",
                "lower-premium",
                "invented-service",
                "shop-announcement",
                "compliment-and-selfie",
                "hotel-bathroom");

        assertThat(ALL)
                .extracting(Challenge::id)
                .containsAll(essay.map(ChallengeId::new).toList());
    }
}
