package app.asked.server.web.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = Messages.read();
    private final Words words = messages.in(Locale.UK);

    @Test
    void everyMessageCompiles() {
        MessageFiles.all()
                .forEach((key, text) -> assertThat(new MessageFormat(text, Locale.ENGLISH).toPattern())
                        .as(key)
                        .isNotBlank());
    }

    @Test
    void apostrophesAreTypographicSoThatNoneQuotesAPattern() {
        assertThat(MessageFiles.all().values()).noneMatch(text -> text.contains("'") || text.contains("\""));
    }

    @Test
    void argumentsAreNamedAndCounted() {
        assertThat(words.say("form.problems", "count", 1)).isEqualTo("Please check one answer");
        assertThat(words.say("form.problems", "count", 3)).isEqualTo("Please check 3 answers");
        assertThat(words.say("journey.end", "asks", 16)).startsWith("You asked sixteen times.");
        assertThat(words.say("scale.belief.question", "fear", "I bother them"))
                .isEqualTo("“I bother them”: how likely is that?");
    }

    @Test
    void aPlainMessageIsSaidAsItIsWritten() {
        assertThat(words.say("scale.fear.5")).isEqualTo("Strong, but I could keep going");
    }

    @Test
    void aMissingMessageIsABug() {
        assertThatThrownBy(() -> words.say("no.such.key"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void ofWhatABrowserNamesALanguageAndItsCountryAreKept() {
        assertThat(messages.in(Locale.forLanguageTag("en-GB")).locale()).isEqualTo(Locale.UK);
        assertThat(messages.in(Locale.forLanguageTag("en-Latn-GB-oxendict-u-ca-buddhist-x-made-up"))
                        .locale())
                .isEqualTo(Locale.UK);
        assertThat(messages.in(Locale.forLanguageTag("en-QQ")).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void languagesWithoutEndAreAFewHundred() {
        var known = IntStream.range(0, 40_000)
                .mapToObj(each ->
                        Locale.forLanguageTag("en-%c%c-x-a%d".formatted('A' + each % 26, 'A' + each / 26 % 26, each)))
                .map(each -> messages.in(each).locale())
                .distinct();

        assertThat(known).hasSizeLessThan(300);
    }

    @Test
    void aLanguageNobodyWroteFallsBackToEnglish() {
        assertThat(messages.in(Locale.JAPANESE, Locale.FRANCE).say("look.help")).isEqualTo("Help");
    }
}
