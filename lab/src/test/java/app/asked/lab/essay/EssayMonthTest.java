package app.asked.lab.essay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class EssayMonthTest {
    private static final Path DEMO = Path.of("../server/src/main/resources/demo/essay-month.json");

    /// JSON is YAML.
    @Test
    void itsFiguresAreThoseOfTheDemo() throws IOException {
        Map<String, Object> demo = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(DEMO));

        assertThat(EssayMonth.text()
                        .lines()
                        .filter(row -> row.startsWith("ask"))
                        .map(EssayMonthTest::withoutChallenge))
                .containsExactlyElementsOf(parts(demo.get("asks")).stream()
                        .map(EssayMonthTest::row)
                        .toList());
    }

    private static String withoutChallenge(String row) {
        return row.replaceFirst("^(ask,\\d+,)[^,]*,", "$1");
    }

    private static String row(Object ask) {
        Object forecast = part(ask, "forecast");
        Object sting = ((Map<?, ?>) ask).get("sting");
        return String.join(
                ",",
                "ask",
                String.valueOf(part(ask, "day")),
                scale(part(forecast, "chanceOfNo")),
                scale(part(forecast, "fear")),
                String.valueOf(part(ask, "answer")),
                scale(part(ask, "fearWorst")),
                sting == null ? "" : scale(part(sting, "worst")));
    }

    private static List<?> parts(@Nullable Object list) {
        return (List<?>) Objects.requireNonNull(list);
    }

    private static Object part(Object of, String name) {
        return Objects.requireNonNull(((Map<?, ?>) of).get(name));
    }

    private static String scale(Object cells) {
        return String.valueOf(10 * (Integer) cells);
    }
}
