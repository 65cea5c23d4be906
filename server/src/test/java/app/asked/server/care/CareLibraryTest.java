package app.asked.server.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.care.CrisisLine;
import app.asked.core.care.EmergencyNumber;
import app.asked.core.care.EmergencyNumber.Service;
import app.asked.core.care.Fact;
import app.asked.server.web.message.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareLibraryTest {
    private static final CareLibrary REPOSITORY = CareLibrary.read();
    private static final Pattern NEVER_SAID =
            Pattern.compile("\\b(failed|missed|broken|only|just|should|streak)\\b|!", Pattern.CASE_INSENSITIVE);

    @Test
    void everySentenceOfAPageAndFactIsShortAndKind() {
        assertThat(sentences()).allSatisfy(sentence -> {
            assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(15);
            assertThat(NEVER_SAID.matcher(sentence).find()).as(sentence).isFalse();
        });
    }

    @Test
    void everyPageIsReadInAMinuteOrTwo() {
        assertThat(REPOSITORY.pages()).hasSize(6).allSatisfy(page -> {
            var words = page.paragraphs().stream().map(CareLibraryTest::say).flatMap(CareLibraryTest::words);
            assertThat(words.count()).as(page.slug()).isBetween(120L, 220L);
            assertThat(say(page.title())).isNotBlank();
        });
    }

    @Test
    void everyFactLinksToItsSource() {
        assertThat(REPOSITORY.facts())
                .extracting(Fact::link)
                .allSatisfy(link -> assertThat(link).hasScheme("https"));
        assertThat(REPOSITORY.fact("bohns-2016")).isPresent();
        assertThat(REPOSITORY.fact("nobody-1900")).isEmpty();
    }

    @Test
    void everyCountryIsAKnownOne() {
        var known = List.of(Locale.getISOCountries());

        assertThat(REPOSITORY.countries())
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(country -> assertThat(known).contains(country.code()));
    }

    @Test
    void aCountryHasOneNumberForAllOrOneForEachService() {
        assertThat(REPOSITORY.country("GB").orElseThrow().numbers())
                .containsExactly(new EmergencyNumber(Service.ALL, "999"));
        assertThat(REPOSITORY.country("JP").orElseThrow().numbers())
                .containsExactly(
                        new EmergencyNumber(Service.POLICE, "110"), new EmergencyNumber(Service.AMBULANCE, "119"));
        assertThat(REPOSITORY.country("ZZ")).isEmpty();
    }

    @Test
    void policeAndAmbulanceAreToldApartWhereOneNumberIsForTheSickAlone() {
        assertThat(REPOSITORY.country("PA").orElseThrow().numbers())
                .containsExactly(
                        new EmergencyNumber(Service.POLICE, "104"), new EmergencyNumber(Service.AMBULANCE, "911"));
    }

    @Test
    void whereOneNumberForAllIsNewTheOldOnesStandBesideIt() {
        for (String country : List.of("PK", "SA")) {
            assertThat(REPOSITORY.country(country).orElseThrow().numbers())
                    .extracting(EmergencyNumber::service)
                    .containsExactly(Service.ALL, Service.POLICE, Service.AMBULANCE);
        }
    }

    @Test
    void aCountryWithACrisisLineHasAnEmergencyNumberToo() {
        assertThat(REPOSITORY.lines())
                .extracting(CrisisLine::country)
                .contains("US", "CA", "GB", "IE", "AU", "NZ")
                .allSatisfy(country -> assertThat(REPOSITORY.country(country)).isPresent());
        assertThat(REPOSITORY.lines("ZZ")).isEmpty();
    }

    @Test
    void everyDirectoryHasAName() {
        assertThat(REPOSITORY.directories())
                .hasSize(3)
                .allSatisfy(directory -> assertThat(say("care.help.directories." + directory.id()))
                        .isNotBlank());
    }

    private static Stream<String> sentences() {
        var paragraphs = REPOSITORY.pages().stream()
                .flatMap(page -> page.paragraphs().stream())
                .map(CareLibraryTest::say);
        var facts = REPOSITORY.facts().stream().map(Fact::says);
        return Stream.concat(paragraphs, facts).flatMap(text -> Arrays.stream(text.split("(?<=[.?!:]) ")));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" "));
    }

    private static String say(String key) {
        return Messages.read().in(Locale.ENGLISH).say(key);
    }
}
