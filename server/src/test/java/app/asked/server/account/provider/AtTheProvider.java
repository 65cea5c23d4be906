package app.asked.server.account.provider;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestProvider;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// A server with an identity provider, and Maya, who has an account here.
abstract class AtTheProvider {

    static final String SETTINGS = "/settings/provider";
    static final String DOOR = "/sign-in/provider";
    static final String DEVICE = "_device";

    static TestProvider provider;
    static TestServer server;

    final String rule = "/api/v1/rules/" + UuidCreator.getTimeOrderedEpoch();
    final String account = "account-" + UuidCreator.getTimeOrderedEpoch();
    Visitor maya;

    @BeforeAll
    static void start() {
        provider = new TestProvider();
        server = TestServer.start(provider.settings());
        server.newPerson();
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    @BeforeEach
    void somebody() {
        maya = server.newPerson();
        maya.put(rule, "{\"text\": \"don’t look silly\"}");
        maya.submit("/settings/recovery", "/settings/recovery/spare-key/off");
    }

    static void link(Visitor visitor, String account, String secret) {
        Answer linked = visitor.submit(comeBackToLink(visitor, account), SETTINGS + "/link", DEVICE, secret);
        assertThat(linked.location()).as(linked.body()).isEqualTo(SETTINGS);
    }

    static Answer comeBackToLink(Visitor visitor, String account) {
        Answer back = visitor.get(provider.signIn(visitor.get(SETTINGS + "/go"), account));
        assertThat(back.location()).as(back.body()).isEqualTo(SETTINGS);
        return visitor.follow(back);
    }

    static Answer comeBack(Visitor visitor, String account) {
        Answer back = visitor.get(provider.signIn(visitor.get(DOOR + "/go"), account));
        assertThat(back.location()).as(back.body()).isEqualTo(DOOR);
        return visitor.follow(back);
    }

    static Answer signInWithPassphrase(Visitor visitor) {
        return visitor.submit("/sign-in", "/sign-in", "name", visitor.name(), "passphrase", Visitor.PASSPHRASE);
    }

    static void signOut(Visitor visitor) {
        visitor.submit("/settings", "/sign-out");
    }

    String rule(Visitor visitor) {
        return visitor.get(rule).json().at("/text").asString();
    }

    static List<String> activity(Visitor visitor) {
        return visitor.get("/settings/activity").page().select("li.item h2").eachText();
    }

    static String refusal(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        return answer.page().select("#provider-problem").text();
    }

    static String secret(int which) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) which;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
