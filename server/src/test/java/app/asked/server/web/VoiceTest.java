package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The words that Asked never says, in any message file.
class VoiceTest {
    private static final Pattern NEVER =
            Pattern.compile("\\b(failed|missed|broken|only|just|should|streaks?)\\b", Pattern.CASE_INSENSITIVE);

    /// Messages that hold such a word all the same, each with the reason.
    private static final Map<String, String> BECAUSE = Map.of();

    @Test
    void noMessageShamesOrPushes() {
        var shaming = new ArrayList<String>();
        MessageFiles.all().forEach((key, text) -> {
            if (NEVER.matcher(text).find() && !BECAUSE.containsKey(key)) {
                shaming.add(key + " = " + text);
            }
        });

        assertThat(shaming).isEmpty();
    }

    @Test
    void everyExceptionIsStillThere() {
        assertThat(MessageFiles.all().keySet()).containsAll(BECAUSE.keySet());
    }

    @Test
    void nothingIsShouted() {
        assertThat(MessageFiles.all())
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("!"));
    }

    @Test
    void thePracticeIsDescribedAndNoProductNamed() {
        assertThat(MessageFiles.all())
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainIgnoringCase("rejection therapy"));
    }
}
