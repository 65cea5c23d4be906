package app.asked.server.host;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.host.HostCommand;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.TypedCommand;
import app.asked.server.testkit.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The page of whoever made the first account, on a server of its own with a real mail server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostPagesTest {
    private static final String HERE = "/host";

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private TestServer server;
    private Visitor maya;
    private Visitor noor;

    @BeforeAll
    void start() throws IOException {
        smtp.start();
        server = TestServer.start(
                "asked.signup=open",
                "asked.mail=smtp://127.0.0.1:" + smtp.getSmtp().getPort(),
                "asked.mail.from=asked@mail.example",
                "asked.backups=" + Files.createTempDirectory(Path.of("target", "databases"), "backups"));
        maya = server.newPerson();
        noor = server.newPerson();
    }

    @AfterAll
    void close() {
        server.close();
        smtp.stop();
    }

    @Test
    void whoeverMadeTheFirstAccountSeesHowThisAskedIsSetUp() {
        Answer page = maya.get(HERE);

        assertThat(maya.get("/settings").page().select("a[href=/host]")).hasSize(1);
        assertThat(page.page().select("main h2").eachText())
                .containsExactly(
                        "Address",
                        "New accounts",
                        "Backups",
                        "Mail",
                        "Reminders",
                        "Database",
                        "Disk",
                        "Spare keys",
                        "Version");
        assertThat(page.page().select("main").text())
                .contains("on this machine only")
                .contains("Your visit to this page came in over http, as localhost, from 127.0.0.1")
                .contains("Anyone who can open Asked can create an account")
                .contains("A mail server is set")
                .contains("There’s room on the disk");
    }

    @Test
    void forEverybodyElseThereIsNoSuchPage() {
        assertThat(noor.get(HERE).status()).isEqualTo(404);
        assertThat(noor.get("/settings").page().select("a[href=/host]")).isEmpty();
        String token = noor.get("/settings").page().select("[name=_token]").val();
        for (String path : List.of("/invitation", "/backup", "/mail", "/reminder", "/server/test", "/notes/seen")) {
            Answer refused = noor.post(HERE + path, "_token", token);
            assertThat(refused.status()).as(path + refused.body()).isEqualTo(404);
        }
        assertThat(server.visitor().get(HERE).location()).startsWith("/sign-in");
    }

    @Test
    void aHostAppointsAnother() {
        Visitor otto = server.newPerson();

        assertThat(host("appoint", otto.name()).said()).contains("can now see “Running this Asked”");
        assertThat(otto.get(HERE).status()).isEqualTo(200);
        assertThat(otto.get("/settings/activity").page().select("h2").eachText())
                .contains("The person who runs this server let you see “Running this Asked”");
        host("dismiss", otto.name());

        assertThat(otto.get(HERE).status()).isEqualTo(404);
    }

    @Test
    void whatIsTestedSaysWhatDoctorSays() {
        assertThat(outcome(maya.submit(HERE, "/host/server/test"))).isEqualTo("OK: Asked is running and can save.");
        assertThat(outcome(maya.submit(HERE, "/host/database/test")))
                .contains("OK: The database is whole:")
                .contains("OK: Its tables fit this Asked");
        assertThat(outcome(maya.submit(HERE, "/host/address/test"))).contains("the address works here");
        assertThat(maya.post(
                                "/host/nothing/test",
                                "_token",
                                maya.get(HERE).page().select("[name=_token]").val())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anInvitationIsALinkThatLetsSomebodyIn() {
        Answer made = maya.submit(HERE, "/host/invitation");

        String link = made.page().select("#invitation").text();
        assertThat(link).contains("/invited#");
        Answer invited =
                server.visitor().submit("/invited", "/invited", "invite", link.substring(link.indexOf('#') + 1));
        assertThat(invited.page().select("form[action=/welcome]")).hasSize(1);
    }

    @Test
    void aBackupIsTakenAndCheckedWhileTheHostLooksOn() throws IOException {
        Answer begun = maya.submit(HERE, "/host/backup");

        assertThat(begun.location()).isEqualTo("/host#backups");
        Answer page = maya.get(HERE);
        while (!page.header("Refresh").isEmpty()) {
            page = maya.get(HERE);
        }
        assertThat(page.page().select("#backups").text())
                .contains("Backup saved and checked:")
                .doesNotContain("There’s no backup");
        try (Stream<Path> files = Files.list(Path.of(
                server.bean(org.springframework.core.env.Environment.class).getRequiredProperty("asked.backups")))) {
            assertThat(files).singleElement().asString().endsWith(".db");
        }
    }

    @Test
    void aMailIsSentAndTheServersAnswerTold() throws Exception {
        Answer sent = maya.submit(HERE, "/host/mail", "mailTo", "maya@mail.example");

        assertThat(outcome(sent)).startsWith("OK: The mail server accepted it. It said: 250");
        assertThat(smtp.waitForIncomingEmail(5_000, 1)).isTrue();
        assertThat(GreenMailUtil.getBody(smtp.getReceivedMessages()[0])).contains("Email works.");

        Answer wrong = maya.submit(HERE, "/host/mail", "mailTo", "not an address");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#mailTo").val()).isEqualTo("not an address");
    }

    @Test
    void withoutABrowserThatTakesNoticesItSaysWhatIsMissing() {
        assertThat(outcome(maya.submit(HERE, "/host/reminder")))
                .startsWith("Check: You haven’t turned on notifications in any browser yet.");
    }

    private static String outcome(Answer page) {
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.page().select("main [data-first-look]").text();
    }

    private TypedCommand host(String... words) {
        return TypedCommand.run(
                (terminal, _) -> new HostCommand(terminal),
                Clock.systemUTC(),
                Map.of("ASKED_DATA", server.folder().toString()),
                "",
                words);
    }
}
