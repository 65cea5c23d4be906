package app.asked.core.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask my sister for her old bike | FRIENDS_AND_FAMILY",
                "Text two friends about Saturday | FRIENDS_AND_FAMILY",
                "Ask my sisters’ band for a ticket | FRIENDS_AND_FAMILY",
                "Ask the neighbor’s kid about the ball | NEIGHBOURS",
                "Ask my boss to leave early | WORK",
                "Ask for a raise | WORK",
                "Ask the teacher to repeat it | LEARNING",
                "Ask the baker which bread is her favorite | SHOPS_AND_SERVICES",
                "Ask a passerby for the time | STRANGERS",
                "Ask the café for a discount | MONEY",
                "Ask a friend to pay me back | MONEY",
                "Ask to sing one line | PLAY_AND_PERFORMANCE"
            })
    void itIsGuessedFromTheWordsWhereTheySayIt(String idea, Domain domain) {
        assertThat(DomainGuess.of(idea)).contains(domain);
    }

    @Test
    void whereTheyDoNotSayItNobodyGuesses() {
        assertThat(DomainGuess.of("Ask for something small")).isEmpty();
        assertThat(DomainGuess.of("请求帮助")).isEmpty();
        assertThat(DomainGuess.of("")).isEmpty();
    }
}
