package app.asked.server.remind;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.remind.notice.Notice;
import app.asked.server.remind.push.PushBrowser;
import app.asked.server.remind.push.PushService;
import app.asked.server.remind.send.Courier;
import app.asked.server.remind.send.Delivery;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.message.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reminders that really go out, to a push service on this machine. It is Tuesday, noon.
class ReminderRoundsTest {
    private static final String PHONE = "/settings/reminders/phone";
    private static final String FIRST = "A small moment for you";

    private final PushService service = new PushService();
    private final TestServer server = TestServer.start("asked.signup=open", "asked.reachable=127.0.0.1");
    private final ReminderRounds rounds = server.bean(ReminderRounds.class);
    private final PushBrowser phone = new PushBrowser();
    private final Reminded reminded = new Reminded(server).wants("12:30");
    private final Visitor maya = reminded.visitor();

    ReminderRoundsTest() throws IOException {}

    @AfterEach
    void close() {
        server.close();
        service.close();
    }

    @Test
    void itComesOnceAndThePhoneAloneCanReadIt() throws Exception {
        turnOn();
        passes(Duration.ofMinutes(29));
        assertThat(service.messages()).isEmpty();

        passes(Duration.ofMinutes(2));
        PushService.Message message = service.await(1).getFirst();

        String key = maya.get(PHONE).page().select("form[data-push]").attr("data-push");
        assertThat(phone.opened(message.body()))
                .contains("\"title\":\"" + FIRST + "\"", "\"path\":\"/notice/")
                .doesNotContainIgnoringCase("reject");
        assertThat(new String(message.body(), StandardCharsets.ISO_8859_1)).doesNotContain("moment", "notice");
        assertThat(message.encoding()).isEqualTo("aes128gcm");
        assertThat(message.life()).isEqualTo("3600");
        assertThat(PushBrowser.isSigned(message.authorization(), key)).isTrue();
        assertThat(PushBrowser.claims(message.authorization())).contains("\"aud\":\"" + service.url() + "\"");

        passes(Duration.ofMinutes(1));
        another().look();
        assertThat(service.await(2)).hasSize(1);
    }

    @Test
    void aServerThatStopsBeforeItIsSentSendsItNeverAgain() throws Exception {
        turnOn();
        server.clock().forward(Duration.ofMinutes(31));
        Way stops = new Way() {
            @Override
            public Optional<Row> row(Tx tx, UUID person, Words words) {
                return Optional.empty();
            }

            @Override
            public boolean isOn(Tx tx, UUID person) {
                return true;
            }

            @Override
            public List<Delivery> deliveries(Tx tx, Notice notice) {
                throw new IllegalStateException("the power is gone");
            }
        };
        new ReminderRounds(server.bean(Storage.class), server.clock(), List.of(stops), new Courier()).look();

        rounds.look();
        passes(Duration.ofMinutes(1));

        assertThat(service.await(1)).isEmpty();
    }

    @Test
    void putOffItComesOnceMoreInTwoHours() throws Exception {
        turnOn();
        passes(Duration.ofMinutes(31));
        String path = path(service.await(1).getFirst());
        Visitor signedOut = server.visitor();

        signedOut.post(path + "/later");
        signedOut.post(path + "/later");
        assertThat(signedOut.get(path).page().select("p.say").text()).startsWith("OK. It’ll be back at 2:31");
        passes(Duration.ofMinutes(118));
        assertThat(service.messages()).hasSize(1);

        passes(Duration.ofMinutes(3));
        assertThat(service.await(2)).hasSize(2);
        signedOut.post(path + "/later");
        passes(Duration.ofMinutes(122));
        assertThat(service.await(3)).hasSize(2);
    }

    @Test
    void aRestFromTheNoticeIsARestAndWhatWasPutOffStaysAway() throws Exception {
        turnOn();
        passes(Duration.ofMinutes(31));
        String path = path(service.await(1).getFirst());
        Visitor signedOut = server.visitor();
        signedOut.post(path + "/later");

        signedOut.post(path + "/rest");
        signedOut.post(path + "/rest");

        assertThat(signedOut.get(path).page().select("p.say").text()).isEqualTo("Today’s a rest day. Enjoy it.");
        assertThat(maya.get("/api/v1/rests").json().get("items")).hasSize(1);
        maya.get("/settings"); // takes the toast
        assertThat(maya.get("/rests/today").page().select("form[action$=/delete]"))
                .hasSize(1);
        passes(Duration.ofMinutes(122));
        assertThat(service.await(2)).hasSize(1);
    }

    @Test
    void tomorrowItsLinkDoesNothing() throws Exception {
        turnOn();
        passes(Duration.ofMinutes(31));
        String path = path(service.await(1).getFirst());
        Visitor signedOut = server.visitor();
        server.clock().forward(Duration.ofHours(20));

        signedOut.post(path + "/rest");

        assertThat(signedOut.get(path).page().select("p.say").text()).isEqualTo("This one has passed.");
        assertThat(maya.get("/api/v1/rests").json().get("items")).isEmpty();
        assertThat(signedOut.get(path.substring(0, path.length() - 3) + "AAA").status())
                .isEqualTo(404);
    }

    @Test
    void whoeverAskedTodayIsLeftAlone() throws Exception {
        turnOn();
        reminded.asked("no", 20);

        passes(Duration.ofMinutes(31));

        assertThat(service.await(1)).isEmpty();
    }

    @Test
    void aBrowserThatWantsNoMoreIsForgotten() throws Exception {
        turnOn();
        service.answers(410);

        passes(Duration.ofMinutes(31));
        service.await(1);

        for (int i = 0; i < 200 && devices() > 0; i++) {
            Thread.sleep(10);
        }
        assertThat(devices()).isZero();
    }

    @Test
    void whereTheServiceSendsOneElsewhereNobodyGoes() throws Exception {
        turnOn();
        service.answers(307);

        passes(Duration.ofMinutes(31));

        assertThat(service.await(2)).hasSize(1);
    }

    @Test
    void theSameBrowserIsThereOnceAndTheEleventhMakesRoom() {
        turnOn();
        turnOn();
        assertThat(devices()).isEqualTo(1);

        for (int i = 0; i < 12; i++) {
            turnOn(new PushBrowser(), "/other-" + i);
        }
        assertThat(devices()).isEqualTo(10);

        maya.submit(
                PHONE,
                maya.get(PHONE).page().select("form[action$=/off]").getFirst().attr("action"));
        assertThat(devices()).isEqualTo(9);
    }

    private void passes(Duration time) {
        Rounds.pass(server, time);
    }

    /// Another server of the same database.
    private ReminderRounds another() {
        return new ReminderRounds(server.bean(Storage.class), server.clock(), List.of(), new Courier());
    }

    private void turnOn() {
        turnOn(phone, "/of-this-phone");
    }

    private void turnOn(PushBrowser browser, String path) {
        maya.submit(PHONE, PHONE, "endpoint", service.url() + path, "p256dh", browser.p256dh(), "auth", browser.auth());
    }

    private int devices() {
        return maya.get(PHONE).page().select("form[action$=/off]").size();
    }

    private String path(PushService.Message message) throws GeneralSecurityException {
        return phone.opened(message.body()).replaceFirst(".*\"path\":\"([^\"]+)\".*", "$1");
    }
}
