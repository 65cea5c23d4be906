package app.asked.server.remind;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneId;

/// Somebody on a journey of two to three challenges a week that began yesterday, who may want reminders.
public final class Reminded {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TestServer server;
    private final Visitor visitor;

    public Reminded(TestServer server) {
        this.server = server;
        this.visitor = server.newPerson();
        LocalDate yesterday = today().minusDays(1);
        put("/api/v1/journeys/" + UuidCreator.getTimeOrderedEpoch(), """
                {"kind": "own", "length": 60, "pace": {"least": 2, "most": 3}, "starts": "%1$s", "zone": "Europe/London",
                 "rulesAccepted": {"at": "%1$sT08:00:00.000Z", "zone": "Europe/London"}}""".formatted(yesterday));
    }

    public Visitor visitor() {
        return visitor;
    }

    public LocalDate today() {
        return server.clock().today(LONDON);
    }

    /// Every day at that time.
    public Reminded wants(String time) {
        put("/api/v1/reminders", """
                {"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "at": "%s"}""".formatted(time));
        return this;
    }

    public void restsOn(LocalDate day) {
        put(
                "/api/v1/rests/" + UuidCreator.getTimeOrderedEpoch(),
                "{\"day\": \"%s\", \"zone\": \"Europe/London\"}".formatted(day));
    }

    /// Asked a moment ago, and heard that.
    public void asked(String answer, int sting) {
        String id = "/api/v1/asks/" + UuidCreator.getTimeOrderedEpoch();
        String now = "{\"at\": \"%s\", \"zone\": \"Europe/London\"}"
                .formatted(server.clock().instant().toString().replaceFirst("\\.\\d+", ""));
        put(id, "{\"planned\": " + now + "}");
        put(
                id + "/answer",
                "{\"asked\": %s, \"answer\": \"%s\", \"sting\": {\"worst\": %d}}".formatted(now, answer, sting));
    }

    private void put(String path, String json) {
        assertThat(visitor.put(path, json).status()).as(path + json).isIn(200, 201);
    }
}
