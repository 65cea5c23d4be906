package app.asked.server.transfer;

import app.asked.core.journey.Journey;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.web.load.Bulkhead;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes everything of a person's into one document, in the shapes of the API, straight to whoever takes it along: it
/// needs no room on a disk that may be full, and as little memory for twenty years as for a day. What was deleted is
/// not in it.
@Component
final class ExportSender {
    private static final int AT_ONCE = 16;
    /// A telephone that lost its first try may still be counted with it.
    private static final int OF_ONE_PERSON = 2;

    private final Storage storage;
    private final Challenges challenges;
    private final JsonMapper json;
    private final InstantSource clock;
    private final Bulkhead places = new Bulkhead(AT_ONCE, OF_ONE_PERSON, Duration.ZERO);

    ExportSender(Storage storage, Challenges challenges, JsonMapper json, InstantSource clock) {
        this.storage = storage;
        this.challenges = challenges;
        this.json = json;
        this.clock = clock;
    }

    /// Answers with the file.
    void send(UUID person, HttpServletResponse response, String name) throws IOException {
        try (Bulkhead.Place _ = places.enter(person)) {
            Instant now = clock.instant();
            ExportDocument export = begin(person);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            export.write(now, response.getOutputStream());
        }
    }

    /// What there is when it begins is what it holds.
    ExportDocument begin(UUID person) {
        return storage.read(tx -> new ExportDocument(
                storage,
                challenges,
                json,
                person,
                Journeys.all(tx, person).reversed().stream().map(Journey::id).toList(),
                Asks.ids(tx, person)));
    }
}
