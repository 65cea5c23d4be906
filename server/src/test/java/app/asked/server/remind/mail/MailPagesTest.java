package app.asked.server.remind.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.remind.Reminded;
import app.asked.server.remind.Rounds;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reminders by mail, over a real SMTP server. It is Tuesday, noon.
class MailPagesTest {
    private static final String HERE = "/settings/reminders/email";
    private static final int WAIT_MILLIS = 5_000;

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestServer server;
    private final Reminded reminded;
    private final Visitor maya;

    MailPagesTest() {
        smtp.start();
        server = TestServer.start(
                "asked.signup=open",
                "asked.mail=smtp://127.0.0.1:" + smtp.getSmtp().getPort(),
                "asked.mail.from=asked@mail.example");
        reminded = new Reminded(server).wants("12:30");
        maya = reminded.visitor();
    }

    @AfterEach
    void close() {
        server.close();
        smtp.stop();
    }

    @Test
    void nothingIsMailedBeforeTheCodeCameBack() throws MessagingException {
        maya.submit(HERE, HERE, "address", "maya@mail.example");
        String code = code(mail(1));

        assertThat(maya.submit(HERE, HERE + "/code", "code", "no").status()).isEqualTo(422);
        Rounds.pass(server, Duration.ofMinutes(31));
        assertThat(smtp.waitForIncomingEmail(300, 2)).isFalse();

        assertThat(code).matches("\\d{6}");
    }

    @Test
    void confirmedItComesOnceAndSaysNothing() throws MessagingException {
        confirm("maya@mail.example");

        Rounds.pass(server, Duration.ofMinutes(31));
        MimeMessage mail = mail(2);
        Rounds.pass(server, Duration.ofMinutes(1));

        assertThat(mail.getSubject()).isEqualTo("A small moment for you");
        assertThat(mail.getFrom()[0]).hasToString("asked@mail.example");
        assertThat(GreenMailUtil.getBody(mail))
                .contains("/notice/")
                .doesNotContainIgnoringCase("reject")
                .doesNotContainIgnoringCase(" a no");
        assertThat(smtp.waitForIncomingEmail(300, 3)).isFalse();
    }

    @Test
    void oneTapEndsThem() throws MessagingException {
        confirm("maya@mail.example");
        Rounds.pass(server, Duration.ofMinutes(31));
        MimeMessage mail = mail(2);
        String path = mail.getHeader("List-Unsubscribe")[0].replaceFirst("<https?://[^/]+(.*)>", "$1");
        Visitor program = server.visitor();

        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(program.get(path).page().select("form button").text()).isEqualTo("Stop them");
        assertThat(maya.get(HERE).page().select("p.say").text()).isEqualTo("Reminders go to maya@mail.example.");

        assertThat(program.post(path, "List-Unsubscribe", "One-Click").status()).isEqualTo(200);

        assertThat(maya.get(HERE).page().select("input[name=address]")).hasSize(1);
        server.clock().forward(Duration.ofHours(23));
        Rounds.pass(server, Duration.ofHours(1));
        assertThat(smtp.waitForIncomingEmail(300, 3)).isFalse();
    }

    @Test
    void aCodeIsGoodForHalfAnHourAndAFewTries() throws MessagingException {
        maya.submit(HERE, HERE, "address", "maya@mail.example");
        String code = code(mail(1));
        Answer page = maya.get(HERE);

        server.clock().forward(Duration.ofMinutes(31));
        assertThat(maya.submit(page, HERE + "/code", "code", code).status()).isEqualTo(422);

        maya.submit(HERE, HERE + "/off");
        maya.submit(HERE, HERE, "address", "maya@mail.example");
        String next = code(mail(2));
        for (int i = 0; i < 5; i++) {
            maya.submit(page, HERE + "/code", "code", "12");
        }
        assertThat(maya.submit(page, HERE + "/code", "code", next).status()).isEqualTo(422);
    }

    @Test
    void whatIsNoAddressIsRefusedAndNothingIsMailed() {
        for (String typed : new String[] {"maya", "maya@", "a@b.example\r\nBcc: x@y.example", "a b@c.example"}) {
            assertThat(maya.submit(HERE, HERE, "address", typed).status()).isEqualTo(422);
        }
        assertThat(smtp.waitForIncomingEmail(300, 1)).isFalse();
    }

    @Test
    void withoutAMailServerItIsNotOffered() {
        Visitor elsewhere = new Reminded(TestServer.shared()).wants("12:30").visitor();

        assertThat(elsewhere.get(HERE).location()).isEqualTo("/settings/reminders");
        assertThat(elsewhere.get("/settings/reminders").page().select("a[href=" + HERE + "]"))
                .isEmpty();
    }

    private void confirm(String address) throws MessagingException {
        maya.submit(HERE, HERE, "address", address);
        Answer confirmed = maya.submit(HERE, HERE + "/code", "code", code(mail(1)));
        assertThat(confirmed.status()).isEqualTo(303);
    }

    private MimeMessage mail(int nth) {
        assertThat(smtp.waitForIncomingEmail(WAIT_MILLIS, nth)).isTrue();
        return smtp.getReceivedMessages()[nth - 1];
    }

    private static String code(MimeMessage mail) {
        return GreenMailUtil.getBody(mail).replaceFirst("(?s).*?(\\d{6}).*", "$1");
    }
}
