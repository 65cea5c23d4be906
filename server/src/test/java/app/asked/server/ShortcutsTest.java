package app.asked.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Line;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.token.Tokens;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.Scope;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The recipes of docs/shortcuts.md, run as they are written.
class ShortcutsTest {
    private static final Pattern RECIPE = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final String ASK = "/api/v1/asks/019a4f2e-b800-7000-8000-0000000000f1";

    private final TestServer server = TestServer.shared();
    private final Visitor maya = server.newPerson();

    @Test
    void eachRecipeDoesWhatItSays() throws IOException, InterruptedException {
        List<String> recipes = RECIPE.matcher(Files.readString(Path.of("../docs/shortcuts.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        String script = String.join("\n", recipes)
                .replaceFirst("ASKED=.*", "ASKED=" + server.url())
                .replaceFirst("TOKEN=.*", "TOKEN=" + token().text());

        Process shell = new ProcessBuilder("sh", "-eu", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).as(said).isZero();
        assertThat(recipes).hasSize(3);
        assertThat(maya.get(ASK).json().at("/answer/answer").asString()).isEqualTo("soft-no");
        assertThat(maya.get("/api/v1/rests").json().at("/items/0/day").asString())
                .isEqualTo("2026-11-23");
        assertThat(maya.get("/api/v1/reminders").json().get("at").asString()).isEqualTo("18:00");
    }

    private Secret token() {
        UUID person = maya.person();
        return server.serving(
                maya,
                () -> server.bean(Tokens.class)
                        .make(
                                person,
                                UuidCreator.getTimeOrderedEpoch(),
                                new Line("Shortcut"),
                                Set.of(Scope.READ, Scope.WRITE),
                                null));
    }
}
