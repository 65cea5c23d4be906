package app.asked.server.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.settings.Settings;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestProvider;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever somebody removes, in whatever order: the passphrase stays, and lets them in to their words.
class LastWayInTest {
    private static final String PASSKEYS = "/settings/passkeys";
    private static final String PROVIDER = "/settings/provider";
    private static final String RECOVERY = "/settings/recovery";
    private static final String RULE = "/api/v1/rules/01a19b45-b800-7000-8000-0000000000aa";

    private static TestProvider provider;
    private static TestServer server;

    enum Way {
        PASSKEY,
        PROVIDER,
        SPARE_KEY,
        KEY
    }

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

    static Stream<List<Way>> orders() {
        return orders(List.of(Way.values())).stream();
    }

    private static List<List<Way>> orders(List<Way> ways) {
        if (ways.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Way>> orders = new ArrayList<>();
        for (Way first : ways) {
            List<Way> rest = ways.stream().filter(way -> way != first).toList();
            orders(rest).forEach(order -> {
                List<Way> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(Collections.unmodifiableList(whole));
            });
        }
        return orders;
    }

    @ParameterizedTest
    @MethodSource("orders")
    void thePassphraseStays(List<Way> order) {
        Visitor maya = server.newPerson();
        maya.put(RULE, "{\"text\": \"don’t look silly\"}");
        addAll(maya);

        order.forEach(way -> remove(way, maya));
        maya.submit("/settings", "/sign-out");

        Visitor elsewhere = server.visitor();
        Answer in = elsewhere.post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);
        assertThat(in.location()).isEqualTo("/today");
        assertThat(elsewhere.get(RULE).json().at("/text").asString()).isEqualTo("don’t look silly");
    }

    private static void addAll(Visitor maya) {
        var device = new EmulatedDevice(server.bean(Settings.class).url().toString());
        Answer begun = maya.submit(PASSKEYS, PASSKEYS + "/new");
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);
        maya.submit(begun, PASSKEYS, device.make(begun, "_passkey-prf", secret));
        Answer back = maya.get(provider.signIn(maya.get(PROVIDER + "/go"), "of " + maya.name()));
        maya.submit(maya.follow(back), PROVIDER + "/link", "_device", secret);
        assertThat(maya.get("/settings").body()).contains("One passkey", "Example ID is linked");
    }

    private static void remove(Way way, Visitor maya) {
        switch (way) {
            case PASSKEY -> {
                String href = maya.get(PASSKEYS).page().select("a.item").attr("href");
                maya.submit(href, PASSKEYS + "/*/remove");
                assertThat(maya.get(PASSKEYS).page().select("a.item")).isEmpty();
            }
            case PROVIDER -> {
                maya.submit(PROVIDER, PROVIDER + "/unlink");
                assertThat(maya.get(PROVIDER).page().select("form[action$=/unlink]"))
                        .isEmpty();
            }
            case SPARE_KEY -> maya.submit(RECOVERY, RECOVERY + "/spare-key/off");
            case KEY -> maya.submit("/settings/key", "/settings/key", "passphrase", Visitor.PASSPHRASE);
        }
    }
}
