package app.asked.core.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Channel;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Raw;
import app.asked.core.words.Chance;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WishTest {
    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");
    private static final Wish STANDING = new Wish(Wish.Pace.GENTLE, null, null, new Chance(50));

    @Test
    void readsAsSteadyWhereNothingIsWished() {
        assertThat(read(Map.of(), Wish.NONE)).isEqualTo(new Checked.Valid<>(Wish.NONE));
    }

    @Test
    void whatIsLeftOpenIsAsItStands() {
        assertThat(read(Map.of(), STANDING)).isEqualTo(new Checked.Valid<>(STANDING));
    }

    @Test
    void whatIsWishedForNowGoesFirst() {
        Map<String, Raw> now = Map.of("pace", new Raw.Text("brisk"), "channel", new Raw.Text("phone"));

        assertThat(read(now, STANDING))
                .isEqualTo(new Checked.Valid<>(new Wish(Wish.Pace.BRISK, null, Channel.PHONE, new Chance(50))));
    }

    @Test
    void aChanceOfANoOfAnOlderFileIsReadOver() {
        Map<String, Raw> older = Map.of("pace", new Raw.Text("gentle"), "noes", new Raw.Whole(80));

        assertThat(Fields.read(new Raw.Part(older), NOW, StandingWish::read))
                .isEqualTo(new Checked.Valid<>(new StandingWish(Wish.Pace.GENTLE, null, null)));
    }

    private static Checked<Wish> read(Map<String, Raw> fields, Wish standing) {
        return Fields.read(new Raw.Part(fields), NOW, in -> Wish.read(in, standing));
    }
}
