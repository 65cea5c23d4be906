package app.asked.server.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.care.CrisisLine;
import app.asked.core.care.EmergencyNumber;
import app.asked.core.care.EmergencyNumber.Service;
import app.asked.core.care.Fact;
import app.asked.server.web.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareShelfTest {
    private static final CareShelf SHELF = CareShelf.read();
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
        assertThat(SHELF.pages()).hasSize(6).allSatisfy(page -> {
            var words = page.paragraphs().stream().map(CareShelfTest::say).flatMap(CareShelfTest::words);
            assertThat(words.count()).as(page.slug()).isBetween(120L, 220L);
            assertThat(say(page.title())).isNotBlank();
        });
    }

    @Test
    void everyFactLinksToItsSource() {
        assertThat(SHELF.facts())
                .extracting(Fact::link)
                .allSatisfy(link -> assertThat(link).hasScheme("https"));
        assertThat(SHELF.fact("bohns-2016")).isPresent();
        assertThat(SHELF.fact("nobody-1900")).isEmpty();
    }

    @Test
    void everyCountryIsAKnownOne() {
        var known = List.of(Locale.getISOCountries());

        assertThat(SHELF.countries())
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(country -> assertThat(known).contains(country.code()));
    }

    @Test
    void aCountryHasOneNumberForAllOrOneForEachService() {
        assertThat(SHELF.country("GB").orElseThrow().numbers())
                .containsExactly(new EmergencyNumber(Service.ALL, "999"));
        assertThat(SHELF.country("JP").orElseThrow().numbers())
                .containsExactly(
                        new EmergencyNumber(Service.POLICE, "110"), new EmergencyNumber(Service.AMBULANCE, "119"));
        assertThat(SHELF.country("ZZ")).isEmpty();
    }

    @Test
    void policeAndAmbulanceAreToldApartWhereOneNumberIsForTheSickAlone() {
        assertThat(SHELF.country("PA").orElseThrow().numbers())
                .containsExactly(
                        new EmergencyNumber(Service.POLICE, "104"), new EmergencyNumber(Service.AMBULANCE, "911"));
    }

    @Test
    void whereOneNumberForAllIsNewTheOldOnesStandBesideIt() {
        for (String country : List.of("PK", "SA")) {
            assertThat(SHELF.country(country).orElseThrow().numbers())
                    .extracting(EmergencyNumber::service)
                    .containsExactly(Service.ALL, Service.POLICE, Service.AMBULANCE);
        }
    }

    @Test
    void aCountryWithACrisisLineHasAnEmergencyNumberToo() {
        assertThat(SHELF.lines())
                .extracting(CrisisLine::country)
                .contains("US", "CA", "GB", "IE", "AU", "NZ")
                .allSatisfy(country -> assertThat(SHELF.country(country)).isPresent());
        assertThat(SHELF.lines("ZZ")).isEmpty();
    }

    @Test
    void everyDirectoryHasAName() {
        assertThat(SHELF.directories())
                .hasSize(3)
                .allSatisfy(directory -> assertThat(say("care.help.directories." + directory.id()))
                        .isNotBlank());
    }

    private static Stream<String> sentences() {
        var paragraphs = SHELF.pages().stream()
                .flatMap(page -> page.paragraphs().stream())
                .map(CareShelfTest::say);
        var facts = SHELF.facts().stream().map(Fact::says);
        return Stream.concat(paragraphs, facts).flatMap(text -> Arrays.stream(text.split("(?<=[.?!:]) ")));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" "));
    }

    private static String say(String key) {
        return Messages.read().in(Locale.ENGLISH).say(key);
    }
}
