package app.asked.core.next;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Channel;
import app.asked.core.next.MyDays.Company;
import app.asked.core.next.MyDays.Hurdle;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Raw;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MyDaysTest {
    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");

    @Test
    void whatIsNotThereWasNotTold() {
        assertThat(read(Map.of())).isEqualTo(new Checked.Valid<>(MyDays.NONE));
    }

    @Test
    void readsWhatWasTold() {
        Map<String, Raw> told =
                Map.of("ways", list("email", "phone"), "company", list("shops"), "hurdles", list("steps", "crowds"));

        assertThat(read(told))
                .isEqualTo(new Checked.Valid<>(new MyDays(
                        Set.of(Channel.PHONE, Channel.EMAIL),
                        Set.of(Company.SHOPS),
                        Set.of(Hurdle.STEPS, Hurdle.CROWDS))));
    }

    @Test
    void knowsNothingElse() {
        assertThat(read(Map.of("hurdles", list("fear")))).isInstanceOf(Checked.Invalid.class);
    }

    private static Raw list(String... keys) {
        return new Raw.Many(Stream.of(keys).<Raw>map(Raw.Text::new).toList());
    }

    private static Checked<MyDays> read(Map<String, Raw> told) {
        return Fields.read(new Raw.Part(told), NOW, MyDays::read);
    }
}
