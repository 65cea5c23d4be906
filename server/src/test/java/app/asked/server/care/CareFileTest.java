package app.asked.server.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CareFileTest {
    private static final String FACT = """
            facts:
              - {id: a-2001, says: Says, source: Source, link: "https://example.org", tag: V}
            """;
    private static final String PAGE = """
            pages:
              - {slug: page, title: title, paragraphs: [one], facts: [a-2001]}
            """;
    private static final String LINE = """
            sources: {book: "The book"}
            lines:
              - {country: "NO", name: Line, number: "116 123", source: book, lastReviewed: "2026-11-28"}
            """;
    private static final String COUNTRY = """
            sources: {book: "The book"}
            countries:
              - {country: "NO", police: "112", ambulance: "113", source: book, lastReviewed: "2026-11-23"}
            """;

    @Test
    void aVerifiedFactIsRead() {
        assertThat(file(FACT).facts()).hasSize(1);
    }

    @Test
    void anUnverifiedFactIsRefused() {
        assertThatThrownBy(() -> file(FACT.replace("tag: V", "tag: R")).facts())
                .hasMessage("care/test.yaml: fact a-2001 is not verified");
    }

    @Test
    void aFactWithoutItsSourceIsRefused() {
        assertThatThrownBy(() -> file(FACT.replace("source: Source, ", "")).facts())
                .hasMessage("care/test.yaml: source is a String, was null");
    }

    @Test
    void aFactWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> file(FACT + FACT.lines().toList().get(1)).facts())
                .hasMessage("care/test.yaml: a-2001 stands twice");
    }

    @Test
    void aPageCitesItsFacts() {
        var facts = file(FACT).facts();

        assertThat(file(PAGE).pages(facts).getFirst().facts()).isEqualTo(facts);
    }

    @Test
    void aPageThatCitesAnUnknownFactIsRefused() {
        assertThatThrownBy(() -> file(PAGE).pages(List.of()))
                .hasMessage("care/test.yaml: a page cites the unknown fact a-2001");
    }

    @Test
    void aPageWithoutFactsIsRefused() {
        assertThatThrownBy(() -> file(PAGE.replace("a-2001", "")).pages(List.of()))
                .hasMessageContaining("page lacks them");
    }

    @Test
    void aCountryIsReadWithItsSource() {
        assertThat(file(COUNTRY).countries().getFirst().source()).isEqualTo("The book");
    }

    @Test
    void aCrisisLineIsReadWithItsSourceAndDialledWithoutSpaces() {
        var line = file(LINE).lines().getFirst();

        assertThat(line.source()).isEqualTo("The book");
        assertThat(line.digits()).isEqualTo("116123");
    }

    @Test
    void aCrisisLineWithoutItsDayOrWithWordsInItsNumberIsRefused() {
        assertThatThrownBy(() ->
                        file(LINE.replace(", lastReviewed: \"2026-11-28\"", "")).lines())
                .hasMessage("care/test.yaml: lastReviewed is a String, was null");
        assertThatThrownBy(() -> file(LINE.replace("116 123", "TALK")).lines())
                .hasMessageContaining("digits and single spaces");
    }

    @Test
    void aCrisisLineWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> file(LINE + LINE.lines().toList().get(2)).lines())
                .hasMessage("care/test.yaml: NO 116 123 stands twice");
    }

    @Test
    void anUnquotedNumberOrCountryIsRefused() {
        assertThatThrownBy(() -> file(COUNTRY.replace("\"112\"", "112")).countries())
                .hasMessage("care/test.yaml: police is a String, was 112");
        assertThatThrownBy(() -> file(COUNTRY.replace("\"NO\"", "NO")).countries())
                .hasMessage("care/test.yaml: country is a String, was false");
    }

    private static CareFile file(String text) {
        return CareFile.parse("test", text);
    }
}
