package app.asked.core.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Scale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RatingTest {
    private static final UUID ID = UUID.fromString("01a19b45-b800-7000-8000-000000000040");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void aRatingReadsAsWritten() {
        Checked<Rating> read = read(Map.of(
                "challenge", new Raw.Text("high-five"),
                "version", new Raw.Text("bolder"),
                "fear", new Raw.Whole(60),
                "chanceOfNo", new Raw.Whole(40),
                "for", new Raw.Text("next")));

        assertThat(read)
                .isEqualTo(new Checked.Valid<>(new Rating(
                        ID,
                        Moment.of(NOW, ZoneId.of("Europe/London")),
                        new ChallengeId("high-five"),
                        Version.BOLDER,
                        new Scale(60),
                        new Chance(40),
                        Rating.Use.NEXT)));
    }

    @Test
    void aProbeAsksForFearAlone() {
        Checked<Rating> read = read(Map.of(
                "challenge", new Raw.Text("probe-phone"),
                "fear", new Raw.Whole(60),
                "chanceOfNo", new Raw.Whole(40),
                "for", new Raw.Text("probe")));

        assertThat(read)
                .isEqualTo(new Checked.Invalid<>(List.of(
                        new Problem("/chanceOfNo", Problem.Code.RULE, Map.of("rule", "probe-asks-fear-alone"), null))));
    }

    private static Checked<Rating> read(Map<String, Raw> given) {
        Map<String, Raw> fields = new HashMap<>(given);
        fields.put(
                "when",
                new Raw.Part(Map.of("at", new Raw.Text(NOW.toString()), "zone", new Raw.Text("Europe/London"))));
        return Fields.read(new Raw.Part(fields), NOW, in -> Rating.read(ID, in));
    }
}
