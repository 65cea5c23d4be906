package app.asked.server.whose;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.Hosts;
import app.asked.server.account.passkey.EmulatedDevice;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Who has one of everything, in words that nobody else writes.
final class Owner {
    /// In all of their words.
    static final String WORD = "zebrafinch";

    private static final TestServer SERVER = TestServer.shared();
    private static final String PASSKEYS = "/settings/passkeys";

    /// Fields that hold a person's own words.
    private static final Set<String> WORDS = Set.of(
            "title", "how", "opening", "exit", "text", "who", "place", "feared", "lesson", "note", "told", "happened");

    private final Visitor browser = SERVER.newPerson();
    private final Visitor elsewhere = SERVER.visitor();
    private final Map<String, String> things = new HashMap<>(Example.THINGS);
    private final String over;
    private final Scripts scripts;
    private final List<Object> everything;

    Owner() {
        live();
        runThisAsked();
        makePasskey();
        over = signOutElsewhere();
        signIn(elsewhere);
        things.put("{session}", listed("/settings/sessions", "main form[action$=/end]", "action"));
        scripts = Scripts.of(browser);
        things.put("{token}", listed("/settings/tokens", "main form[action$=/revoke]", "action"));
        everything = everything();
    }

    private void live() {
        ObjectNode life = (ObjectNode) inOwnWords(Example.of("Everything"));
        ((ObjectNode) life.at("/asks/0/answer")).putObject("story").put("told", WORD);
        Answer brought = browser.postJson("/api/v1/import", life.toString());
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        put("/avoided/{avoided}/pulls/{pull}", "PullBody");
        put("/asks/{harmed}", "AskBody");
        put("/asks/{harmed}/harm", "HarmBody");
        put("/asks/{turned-back}", "AskBody");
        put("/asks/{turned-back}/backed-out", "BackedOutBody");
    }

    private void runThisAsked() {
        UUID person = browser.person();
        SERVER.bean(Storage.class).write(person, tx -> {
            Hosts.appoint(tx, SERVER.clock().instant());
            return person;
        });
    }

    private void put(String path, String shape) {
        Answer put = browser.put(
                "/api/v1" + named(path), inOwnWords(Example.of(shape)).toString());
        assertThat(put.status()).as(path + put).isEqualTo(201);
    }

    private static JsonNode inOwnWords(JsonNode node) {
        node.propertyStream().toList().forEach(field -> {
            if (field.getValue().isString() && WORDS.contains(field.getKey())) {
                ((ObjectNode) node)
                        .put(field.getKey(), WORD + " " + field.getValue().asString());
            }
        });
        node.forEach(Owner::inOwnWords);
        return node;
    }

    private void makePasskey() {
        var device = new EmulatedDevice(SERVER.bean(Settings.class).url().toString());
        Answer page = browser.submit(PASSKEYS, PASSKEYS + "/new");
        browser.submit(page, PASSKEYS, device.make(page, "_passkey-prf", "A".repeat(43)));
        things.put("{passkey}", listed(PASSKEYS, "main a.item", "href"));
        String one = named(PASSKEYS + "/{passkey}");
        browser.submit(one, one, "name", WORD);
    }

    private String signOutElsewhere() {
        signIn(elsewhere);
        String cookie = elsewhere.cookie("asked").orElseThrow();
        elsewhere.submit("/settings", "/sign-out");
        return cookie;
    }

    private void signIn(Visitor visitor) {
        visitor.submit("/sign-in", "/sign-in", "name", browser.name(), "passphrase", Visitor.PASSPHRASE);
    }

    /// The id of something that a page of theirs lists.
    private String listed(String page, String where, String attribute) {
        Answer list = browser.get(page);
        return list.page().select(where).eachAttr(attribute).stream()
                .flatMap(link -> Ids.ONE.matcher(link).results())
                .findFirst()
                .orElseThrow(() -> new AssertionError(list.toString()))
                .group();
    }

    Visitor browser() {
        return browser;
    }

    Scripts scripts() {
        return scripts;
    }

    /// A browser that kept the cookie of a session of theirs which is over.
    Visitor signedOut() {
        Visitor visitor = SERVER.visitor();
        visitor.keepCookie("asked", over);
        return visitor;
    }

    /// The text with the ids of their things, where it names these.
    String named(String text) {
        String named = text;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            named = named.replace(thing.getKey(), thing.getValue());
        }
        return named;
    }

    /// The text with ids of nothing in place of those of their things.
    String nobodys(String text, int nth) {
        String other = text;
        for (String id : things.values()) {
            other = other.replace(id, Ids.nobodys(id, nth));
        }
        return other;
    }

    void assertUntouched() {
        assertThat(everything()).isEqualTo(everything);
    }

    /// What they would take along, and their ways in.
    private List<Object> everything() {
        List<Object> all = new ArrayList<>();
        all.add(scripts.exported());
        for (String page : List.of("/settings/sessions", "/settings/tokens", PASSKEYS)) {
            var list = browser.get(page).page();
            all.add(list.select("main form[action]").eachAttr("action"));
            all.add(list.select("main a.item").eachText());
        }
        all.add(elsewhere.get("/api/v1/me").status());
        return all;
    }
}
