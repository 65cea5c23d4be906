package app.asked.core.shape;

import static app.asked.core.shape.Reading.many;
import static app.asked.core.shape.Reading.problems;
import static app.asked.core.shape.Reading.read;
import static app.asked.core.shape.Reading.text;
import static app.asked.core.shape.Reading.valid;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.ChallengeId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final String ID = "01a19b45-b800-7000-8000-000000000001";

    @Test
    void anIdIsAUuidOfVersionSeven() {
        assertThat(read(text(ID), Ids.ID)).isEqualTo(valid(UUID.fromString(ID)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01A19B45-B800-7000-8000-000000000001",
                "01a19b45-b800-4000-8000-000000000001",
                "01a19b45-b800-7000-c000-000000000001",
                "01a19b45b80070008000000000000001",
                "1a19b45-b800-7000-8000-000000000001",
                "01a19b45-b800-7000-8000-000000000001\n",
                "high-five",
                ""
            })
    void nothingElseIsAnId(String text) {
        assertThat(problems(text(text), Ids.ID)).containsExactly("/it format");
        assertThat(Ids.parse(text)).isNull();
    }

    @Test
    void anIdIsText() {
        assertThat(problems(new Raw.Whole(7), Ids.ID)).containsExactly("/it format");
        assertThat(Ids.parse(null)).isNull();
    }

    @Test
    void aChallengeIsNamedBySlugOrId() {
        assertThat(read(text("high-five"), ChallengeId.KIND)).isEqualTo(valid(new ChallengeId("high-five")));
        assertThat(read(text(ID), ChallengeId.KIND)).isEqualTo(valid(new ChallengeId(ID)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"High-five", "-high", "high-", "high--five", "high five", "café", "../secret", ""})
    void nothingElseNamesAChallenge(String text) {
        assertThat(problems(text(text), ChallengeId.KIND)).containsExactly("/it format");
    }

    @Test
    void aSlugHasSixtyCharactersAtMost() {
        assertThat(problems(text("a".repeat(60)), ChallengeId.KIND)).isEmpty();
        assertThat(problems(text("a".repeat(61)), ChallengeId.KIND)).containsExactly("/it format");
    }

    @Test
    void listsDropRepeatsAndKeepTheirOrder() {
        assertThat(read(many(text("pet-dog"), text("high-five"), text("pet-dog")), Lists.of(ChallengeId.KIND, 8)))
                .isEqualTo(valid(List.of(new ChallengeId("pet-dog"), new ChallengeId("high-five"))));
    }
}
