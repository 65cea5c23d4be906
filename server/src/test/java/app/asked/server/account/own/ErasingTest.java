package app.asked.server.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Line;
import app.asked.server.storage.ProseRepository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Texts;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ErasingTest {
    private static final List<String> TABLES = List.of(
            "login_names",
            "sessions",
            "tokens",
            "passkeys",
            "provider_accounts",
            "opening_secrets",
            "devices",
            "prose",
            "recovery_codes",
            "spare_keys",
            "account_events");

    private final TestServer server = TestServer.shared();

    @Test
    void everythingGoesOnceThePassphraseSaysSo() {
        Visitor maya = server.newPerson();
        UUID person = maya.person();
        writeMuch(person);

        Answer refused = maya.submit("/settings/delete", "/settings/delete", "passphrase", "a wrong guess");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(rows(person)).isGreaterThan(1500);

        Answer erased = maya.submit("/settings/delete", "/settings/delete", "passphrase", Visitor.PASSPHRASE);
        assertThat(erased.location()).isEqualTo("/");
        assertThat(erased.header("Clear-Site-Data")).isNotEmpty();
        assertThat(maya.cookie("asked")).isEmpty();
        assertThat(rows(person)).isZero();
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(maya.post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theApiErasesForATokenThatMay() {
        Visitor maya = server.newPerson();
        UUID person = maya.person();
        Answer made = maya.submit(
                "/settings/tokens",
                "/settings/tokens",
                "label",
                "Away",
                "scopes",
                "erase",
                "passphrase",
                Visitor.PASSPHRASE);
        Visitor script = maya.script(made.page().select("#secret").text());

        assertThat(script.delete("/api/v1/me").status()).isEqualTo(204);

        assertThat(rows(person)).isZero();
        assertThat(script.delete("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aSignedInBrowserErasesNothingWithoutThePassphrase() {
        Visitor maya = server.newPerson();

        Answer refused = maya.delete("/api/v1/me");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().at("/code").asString()).isEqualTo("scope");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void anothersWordsStay() {
        Visitor noor = server.newPerson();
        Visitor maya = server.newPerson();

        erase(maya);

        assertThat(noor.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void afterTheLastOneLeftTheFirstScreenIsBack() {
        try (TestServer own = TestServer.start()) {
            Visitor maya = own.newPerson();
            erase(maya);

            assertThat(own.visitor().get("/").location()).isEqualTo("/welcome");
            own.newPerson();
        }
    }

    private static void erase(Visitor visitor) {
        visitor.submit("/settings/delete", "/settings/delete", "passphrase", Visitor.PASSPHRASE);
    }

    private void writeMuch(UUID person) {
        server.bean(Storage.class).write(person, tx -> {
            for (int at = 0; at < 1500; at++) {
                ProseRepository.put(tx, UuidCreator.getTimeOrderedEpoch(), new Texts().line("note", new Line("a nap")));
            }
            return person;
        });
    }

    private long rows(UUID person) {
        return server.bean(Storage.class)
                .read(tx -> TABLES.stream()
                        .mapToLong(
                                table -> tx.sql("SELECT count(*) AS many FROM " + table + " WHERE person_id = :person")
                                        .with("person", person)
                                        .find(row -> row.big("many"))
                                        .orElseThrow())
                        .sum());
    }
}
