package app.asked.server.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Answer;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.harm.Harm;
import app.asked.core.kindness.Wording;
import app.asked.core.next.MyDays;
import app.asked.core.next.StandingWish;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.server.testkit.KeptInputs;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any fields with any values as a form, read as each thing that core reads.
class AnyFormTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Words WORDS = Messages.read().in(Locale.US);
    private static final String PART = "answer.";

    private static final List<Function<Fields, ?>> SHAPES = List.of(
            Answer::read, BackedOut::read, Forecast::read, Harm::read, MyDays::read, StandingWish::read, Wording::read);

    static List<Named<byte[]>> kept() {
        return KeptInputs.of("form");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isReadOrRefusedInWords(byte[] body) {
        fuzzerTestOneInput(body);
    }

    /// What `./asked fuzz` calls.
    public static void fuzzerTestOneInput(byte[] body) {
        Form form = new Form(fields(new String(body, StandardCharsets.UTF_8)), NOW);

        for (Function<Fields, ?> shape : SHAPES) {
            look("", form.check(shape));
            look(PART, form.check(PART, Map.of("asked", form.nowField()), shape));
        }
    }

    private static void look(String prefix, Checked<?> checked) {
        if (checked instanceof Checked.Invalid<?>(var problems)) {
            assertThat(FieldErrors.of(WORDS, prefix, problems).sentences())
                    .isNotEmpty()
                    .allSatisfy((name, sentence) -> {
                        assertThat(name).startsWith(prefix);
                        assertThat(sentence).isNotBlank();
                    });
        }
    }

    private static Map<String, String[]> fields(String body) {
        Map<String, String[]> fields = new HashMap<>();
        for (String field : body.split("&", -1)) {
            String[] parts = field.split("=", 2);
            if (FormArgument.isName(decoded(parts[0]))) {
                fields.merge(decoded(parts[0]), new String[] {decoded(parts[parts.length - 1])}, AnyFormTest::both);
            }
        }
        return fields;
    }

    private static String[] both(String[] some, String[] more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException percent) {
            return text;
        }
    }
}
