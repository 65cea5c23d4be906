package app.asked.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OutboxEntryTest {
    private static final Path SCRIPT = Path.of("src/main/resources/static/js/outbox.js");
    private static final Pattern LIST = Pattern.compile("\\(([a-z\\\\/-]+(\\|[a-z\\\\/-]+)+)\\)");

    @Test
    void thePhoneHoldsTheSameFormsThatTheServerTakes() throws IOException {
        String script = Files.readString(SCRIPT);
        String held = LIST.matcher(script).results().findFirst().orElseThrow().group(1);

        assertThat(OutboxEntry.MAY_WAIT.pattern()).contains("(" + held.replace("\\/", "/") + ")");
    }

    @Test
    void theSameFieldsAreTheSameOperationInWhicheverOrderTheyCome() {
        byte[] digest = OutboxEntry.digest("/rests", Map.of("a", values("1", "2"), "b", values("3")));

        assertThat(OutboxEntry.digest("/rests", Map.of("b", values("3"), "a", values("1", "2"), "_token", values("x"))))
                .isEqualTo(digest);
        assertThat(OutboxEntry.digest("/rests", Map.of("a", values("2", "1"), "b", values("3"))))
                .isNotEqualTo(digest);
        assertThat(OutboxEntry.digest("/rests/today", Map.of("a", values("1", "2"), "b", values("3"))))
                .isNotEqualTo(digest);
    }

    private static String[] values(String... values) {
        return values;
    }
}
