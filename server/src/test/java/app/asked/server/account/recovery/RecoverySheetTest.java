package app.asked.server.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class RecoverySheetTest {
    private static final String RECOVER = "/sign-in/recover";
    private static final String NEW_PASSPHRASE = "/sign-in/new-passphrase";
    private static final String FRESH = "four quite quiet words";

    private final TestServer server = TestServer.shared();
    private final Visitor maya = server.newPerson();

    @Test
    void whoForgotComesBackWithTheSheetAndEverythingIsThere() {
        UUID rule = UuidCreator.getTimeOrderedEpoch();
        maya.put("/api/v1/rules/" + rule, "{\"text\": \"don’t look silly\"}");
        UUID person = maya.person();
        String code = makeSheet();
        Visitor elsewhere = server.visitor();

        Answer shown = recover(elsewhere, maya.name().toLowerCase(Locale.ROOT), code.toLowerCase(Locale.ROOT));
        assertThat(shown.location()).isEqualTo(NEW_PASSPHRASE);
        Answer in = elsewhere.submit(NEW_PASSPHRASE, NEW_PASSPHRASE, "passphrase", FRESH);

        assertThat(in.location()).isEqualTo("/today");
        assertThat(elsewhere.person()).isEqualTo(person);
        assertThat(elsewhere.get("/api/v1/rules/" + rule).json().at("/text").asString())
                .isEqualTo("don’t look silly");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(signIn(Visitor.PASSPHRASE).status()).isEqualTo(422);
        assertThat(signIn(FRESH).location()).isEqualTo("/today");
    }

    @Test
    void aCodeWorksOnceAndThenANewSheetIsOffered() {
        String code = makeSheet();
        Visitor elsewhere = server.visitor();
        recover(elsewhere, maya.name(), code);
        elsewhere.submit(NEW_PASSPHRASE, NEW_PASSPHRASE, "passphrase", FRESH);

        assertThat(recover(server.visitor(), maya.name(), code).status()).isEqualTo(422);
        assertThat(elsewhere
                        .get("/settings/recovery")
                        .page()
                        .select("#sheet-state")
                        .text())
                .isEqualTo("You don’t have one yet.");
        assertThat(elsewhere.get("/settings/activity").page().select("h2").eachText())
                .contains("Used your recovery sheet to get back in", "Created a recovery sheet");
    }

    @Test
    void whoIsInterruptedBeforeThePassphraseBeginsAgain() {
        String code = makeSheet();
        recover(server.visitor(), maya.name(), code);

        Visitor later = server.visitor();
        assertThat(later.get(NEW_PASSPHRASE).location()).isEqualTo(RECOVER);
        recover(later, maya.name(), code);
        assertThat(later.submit(NEW_PASSPHRASE, NEW_PASSPHRASE, "passphrase", "short")
                        .page()
                        .select("#passphrase-problem")
                        .text())
                .contains("at least 8");
        assertThat(later.submit(NEW_PASSPHRASE, NEW_PASSPHRASE, "passphrase", FRESH)
                        .location())
                .isEqualTo("/today");
    }

    @Test
    void aNewSheetTakesTheOldOnesPlace() {
        String old = makeSheet();
        String fresh = makeSheet();

        assertThat(recover(server.visitor(), maya.name(), old).status()).isEqualTo(422);
        assertThat(recover(server.visitor(), maya.name(), fresh).location()).isEqualTo(NEW_PASSPHRASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet", "passphrase", "others", "key"})
    void whoCameByACodeIsOutOnceItsPersonEndsThat(String how) {
        String code = makeSheet();
        Visitor thief = server.visitor();
        recover(thief, maya.name(), code);

        switch (how) {
            case "sheet" -> makeSheet();
            case "passphrase" ->
                maya.submit(
                        "/settings/sign-in",
                        "/settings/sign-in",
                        "new-passphrase",
                        FRESH,
                        "passphrase",
                        Visitor.PASSPHRASE);
            case "others" -> {
                server.visitor().post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
                maya.submit("/settings/sessions", "/settings/sessions/others/end");
            }
            default -> maya.submit("/settings/key", "/settings/key", "passphrase", Visitor.PASSPHRASE);
        }

        assertThat(thief.post(NEW_PASSPHRASE, "passphrase", "five rather loud words")
                        .location())
                .isEqualTo(RECOVER);
        assertThat(thief.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void aWrongCodeAndAnUnknownNameAreTheSameToHear() {
        makeSheet();
        String other = RecoveryCode.fresh().letters();

        Answer wrongCode = recover(server.visitor(), maya.name(), other);
        Answer wrongName = recover(server.visitor(), "Nobody Of That Name", other);
        Answer noCode = recover(server.visitor(), maya.name(), "hello");

        assertThat(wrongCode.status()).isEqualTo(422);
        assertThat(wrongName.status()).isEqualTo(422);
        assertThat(heed(wrongCode))
                .isEqualTo(heed(wrongName))
                .isEqualTo(heed(noCode))
                .contains("don’t match");
        assertThat(wrongCode.body()).doesNotContain(other);
        assertThat(wrongCode.page().select("[name=name]").val()).isEqualTo(maya.name());
    }

    @Test
    void triesAreLimitedAsThoseAtAPassphrase() {
        Visitor stranger = server.visitor();
        for (int tries = 0; tries < 10; tries++) {
            recover(stranger, maya.name(), RecoveryCode.fresh().letters());
        }

        assertThat(recover(stranger, maya.name(), RecoveryCode.fresh().letters())
                        .status())
                .isEqualTo(429);
        assertThat(recover(server.visitor(), maya.name(), makeSheet()).location())
                .isEqualTo(NEW_PASSPHRASE);
    }

    @Test
    void theCodeIsOnOnePageAloneAndNotInTheDatabase() {
        String code = makeSheet();

        assertThat(maya.get("/settings/recovery").body()).doesNotContain(code.substring(0, 5));
        String stored = server.bean(Storage.class)
                .read(tx -> tx.sql("SELECT proof, wrapped_key FROM recovery_codes WHERE person_id = :person")
                        .with("person", maya.person())
                        .list(row -> text(row.bytes("proof")) + text(row.bytes("wrapped_key")))
                        .toString());
        assertThat(stored).doesNotContain(code).doesNotContain(code.substring(0, 5));
    }

    @Test
    void theSheetIsOfferedUntilItIsKept() {
        assertThat(maya.get("/settings")
                        .page()
                        .select("a[href=/settings/recovery]")
                        .text())
                .doesNotContain("You have a recovery sheet");

        makeSheet();
        assertThat(maya.get("/settings/recovery").page().select("#sheet-state").text())
                .contains("safe?");
        maya.submit("/settings/recovery", "/settings/recovery/kept");

        assertThat(maya.get("/settings/recovery").page().select("form[action=/settings/recovery/kept]"))
                .isEmpty();
        assertThat(maya.get("/settings")
                        .page()
                        .select("a[href=/settings/recovery]")
                        .text())
                .contains("You have a recovery sheet");
    }

    private String makeSheet() {
        return maya.submit("/settings/recovery", "/settings/recovery/sheet")
                .page()
                .select("#code")
                .text()
                .replace(" ", "");
    }

    private static Answer recover(Visitor visitor, String name, String code) {
        return visitor.submit(RECOVER, RECOVER, "name", name, "code", code);
    }

    private Answer signIn(String passphrase) {
        return server.visitor().post("/sign-in", "name", maya.name(), "passphrase", passphrase);
    }

    private static String heed(Answer answer) {
        return answer.page().select("#code-problem").text();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
