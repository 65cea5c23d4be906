package app.asked.server.account.host;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.secret.Secret;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.TypedCommand;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class HostHelpTest {
    private static final String RECOVER = "/sign-in/recover";
    private static final String NEW_PASSPHRASE = "/sign-in/new-passphrase";
    private static final String FRESH = "four quite quiet words";
    private static final Pattern CODE = Pattern.compile("(?m)^([0-9A-Z]{5} ){4}[0-9A-Z]{5}$");
    private static final Pattern LINK = Pattern.compile("https?://[^/]+/invited#(\\S+)");

    private final TestServer server = TestServer.shared();
    private final Visitor maya = server.newPerson();
    private final UUID rule = UuidCreator.getTimeOrderedEpoch();

    @Test
    void noTaskOfTheHostTellsAWord() {
        String planted = "rhubarb";
        write(planted);
        StringBuilder told = new StringBuilder();

        for (HostTask task : EnumSet.complementOf(EnumSet.range(HostTask.HIDE_STORY, HostTask.UNFEATURE_STORY))) {
            TypedCommand done =
                    task.isAboutSomebody() ? host(maya.name(), task.key(), maya.name()) : host("", task.key());
            assertThat(done.exit()).as(done.said()).isZero();
            told.append(done.said());
        }

        assertThat(told.toString())
                .contains(maya.name().toLowerCase(Locale.ROOT))
                .doesNotContain(planted);
        assertThat(maya.get("/api/v1/me").status()).as("removed last").isEqualTo(401);
    }

    @Test
    void aCodeLetsSomebodyBackInWithTheirWordsWhereTheyAllowIt() {
        write("don’t look silly");
        TypedCommand reset = host("", "reset", maya.name());
        assertThat(reset.said()).contains("will open");

        Visitor elsewhere = server.visitor();
        assertThat(recover(elsewhere, code(reset)).location()).isEqualTo(NEW_PASSPHRASE);
        assertThat(elsewhere
                        .submit(NEW_PASSPHRASE, NEW_PASSPHRASE, "passphrase", FRESH)
                        .location())
                .isEqualTo("/today");

        assertThat(rule(elsewhere)).isEqualTo("don’t look silly");
        assertThat(elsewhere.get("/settings/activity").page().select("h2").eachText())
                .contains(
                        "Used your spare key to get back in",
                        "The person who runs this server made a code to let you back in");
        assertThat(recover(server.visitor(), code(reset)).status()).as("once").isEqualTo(422);
    }

    @Test
    void withoutASpareKeyTheSheetOpensTheWords() {
        write("don’t look silly");
        maya.submit("/settings/recovery", "/settings/recovery/spare-key/off");
        String sheet = maya.submit("/settings/recovery", "/settings/recovery/sheet")
                .page()
                .select("#code")
                .text();
        TypedCommand reset = host("", "reset", maya.name());
        assertThat(reset.said()).contains("recovery sheet too");
        Visitor elsewhere = server.visitor();
        recover(elsewhere, code(reset));

        Answer neither = elsewhere.submit(NEW_PASSPHRASE, NEW_PASSPHRASE, "passphrase", FRESH);
        assertThat(neither.status()).isEqualTo(422);
        Answer wrong =
                elsewhere.submit(neither, NEW_PASSPHRASE, "passphrase", FRESH, "code", "0123456789ABCDEFGHJKMNPQR");
        assertThat(wrong.page().select("#code-problem").text()).contains("latest sheet");
        assertThat(elsewhere
                        .submit(wrong, NEW_PASSPHRASE, "passphrase", FRESH, "code", sheet)
                        .location())
                .isEqualTo("/today");

        assertThat(rule(elsewhere)).isEqualTo("don’t look silly");
    }

    @Test
    void withNeitherWordsGoOnlyAfterAYesAndNumbersStay() {
        write("don’t look silly");
        maya.submit("/settings/tokens", "/settings/tokens", "label", "Mine", "scopes", "read");
        maya.submit("/settings/recovery", "/settings/recovery/spare-key/off");
        TypedCommand reset = host("", "reset", maya.name());
        assertThat(reset.said()).contains("can’t be opened anymore");
        Visitor elsewhere = server.visitor();
        recover(elsewhere, code(reset));
        elsewhere.submit(NEW_PASSPHRASE, NEW_PASSPHRASE, "passphrase", FRESH);
        assertThat(rule(maya)).as("nothing is gone yet").isEqualTo("don’t look silly");

        Answer in = elsewhere.submit(NEW_PASSPHRASE, NEW_PASSPHRASE, "passphrase", FRESH, "without-words", "yes");

        assertThat(in.location()).isEqualTo("/today");
        assertThat(rule(elsewhere)).isEqualTo("(words lost)");
        assertThat(elsewhere.get("/api/v1/asks").json().at("/items")).hasSize(1);
        assertThat(elsewhere.get("/api/v1/me").json().at("/name").asString())
                .isEqualTo(maya.name().toLowerCase(Locale.ROOT));
        for (String page :
                new String[] {"/today", "/library", "/my-rules", "/timeline", "/settings", "/settings/export/file"}) {
            assertThat(elsewhere.open(page).status()).as(page).isEqualTo(200);
        }
        elsewhere.put("/api/v1/rules/" + UuidCreator.getTimeOrderedEpoch(), "{\"text\": \"don’t be loud\"}");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void whoIsSuspendedIsOutUntilTheyAreResumed() {
        UUID person = maya.person();
        String made = maya.submit("/settings/tokens", "/settings/tokens", "label", "Mine", "scopes", "read")
                .page()
                .select("#secret")
                .text();

        host("", "suspend", maya.name());

        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(maya.script(made).get("/api/v1/me").status()).isEqualTo(401);
        assertThat(signIn().page().select("#passphrase-problem").text()).contains("paused your account");
        assertThat(host("", "list").said()).contains("(paused)");
        Secret byAnotherWay = server.bean(Sessions.class)
                .begin(server.bean(SpareKeys.class).open(person).orElseThrow(), "");
        maya.keepCookie("asked", byAnotherWay.text());
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(401);
        host("", "resume", maya.name());
        assertThat(signIn().location()).isEqualTo("/today");
        assertThat(maya.script(made).get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void aCodeIsWorthNothingOnceItsPersonSignsEverybodyElseOut() {
        TypedCommand reset = host("", "reset", maya.name());
        server.visitor().post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        maya.submit("/settings/sessions", "/settings/sessions/others/end");

        assertThat(recover(server.visitor(), code(reset)).status()).isEqualTo(422);
    }

    @Test
    void whoIsOnTheirWayBackIsOutOnceTheirAccountIsPaused() {
        Visitor elsewhere = server.visitor();
        recover(elsewhere, code(host("", "reset", maya.name())));

        host("", "suspend", maya.name());

        assertThat(elsewhere.post(NEW_PASSPHRASE, "passphrase", FRESH).location())
                .isEqualTo(RECOVER);
        host("", "resume", maya.name());
        assertThat(signIn().location()).isEqualTo("/today");
    }

    @Test
    void nobodyIsRemovedWithoutTheNameAgain() {
        assertThat(host("somebody else\n", "remove", maya.name()).said()).contains("nothing was deleted");
        assertThat(maya.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(host("", "reset", "Nobody Of That Name").exit()).isEqualTo(1);
        assertThat(host("", "dance").said()).contains("Try list");
        assertThat(host("", "reset").said()).contains("Say who");
    }

    @Test
    void anInvitationLetsOnePersonIn() {
        try (TestServer closed = TestServer.start()) {
            closed.newPerson();
            Visitor noor = closed.visitor();
            assertThat(noor.get("/welcome").location()).isEqualTo("/sign-in");
            var link = LINK.matcher(host(closed.folder(), "", "invite").said());
            assertThat(link.find()).isTrue();

            Answer wrong = noor.submit("/invited", "/invited", "invite", "another");
            assertThat(wrong.status()).isEqualTo(422);
            Answer invited = noor.submit(wrong, "/invited", "invite", " " + link.group(1));
            Answer in = noor.submit(invited, "/welcome", "name", "Noor", "passphrase", Visitor.PASSPHRASE);

            assertThat(in.location()).isEqualTo("/before-you-start");
            assertThat(closed.visitor()
                            .submit("/invited", "/invited", "invite", link.group(1))
                            .status())
                    .isEqualTo(422);
            assertThat(noor.get("/invited").location()).isEqualTo("/today");
        }
    }

    @Test
    void onlyWhoMayReadTheDataFolderIsTheHost() throws IOException {
        DoorAddress door = DoorAddress.read(server.folder()).orElseThrow();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(server.folder().resolve("host-door"))))
                .isEqualTo("rw-------");

        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            new DataOutputStream(socket.getOutputStream())
                    .writeUTF(Secret.fresh("").text());
            assertThat(new DataInputStream(socket.getInputStream()).read()).isEqualTo(-1);
        }
        assertThat(host("", "list").exit()).isZero();
    }

    @Test
    void withoutAServerItSaysSo() {
        TestServer gone = TestServer.start();
        Path folder = gone.folder();
        gone.close();

        TypedCommand list = host(folder, "", "list");

        assertThat(list.exit()).isEqualTo(1);
        assertThat(list.said()).contains("isn’t running");
    }

    private void write(String words) {
        maya.put("/api/v1/rules/" + rule, "{\"text\": \"" + words + "\"}");
        maya.put("/api/v1/asks/" + UuidCreator.getTimeOrderedEpoch(), """
                {"challenge": "high-five", "who": "%s", "planned": {"at": "2027-03-02T09:00:00Z", "zone": "Etc/UTC"}}""".formatted(words));
    }

    private String rule(Visitor visitor) {
        return visitor.get("/api/v1/rules/" + rule).json().at("/text").asString();
    }

    private Answer recover(Visitor visitor, String code) {
        return visitor.submit(RECOVER, RECOVER, "name", maya.name(), "code", code);
    }

    private Answer signIn() {
        return server.visitor().post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
    }

    private static String code(TypedCommand reset) {
        var code = CODE.matcher(reset.said());
        assertThat(code.find()).as(reset.said()).isTrue();
        return code.group();
    }

    private TypedCommand host(String typed, String... arguments) {
        return host(server.folder(), typed, arguments);
    }

    static TypedCommand host(Path folder, String typed, String... arguments) {
        return TypedCommand.run(
                (terminal, _) -> new HostCommand(terminal),
                Clock.systemUTC(),
                Map.of("ASKED_DATA", folder.toString()),
                typed,
                arguments);
    }
}
