package app.asked.server.journey.api;

import app.asked.core.journey.Journey;
import app.asked.core.journey.Pause;
import app.asked.core.shape.Ids;
import app.asked.server.journey.JourneyRepository;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.Today;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Who;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Resource;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/journeys` and `/journeys/{id}`.
@RestController
@RequestMapping("/api/v1/journeys")
class JourneyApi {
    private final Resource<UUID, Journey> journeys;

    JourneyApi(Resource.Api api) {
        this.journeys = new Resource<>(
                api,
                Journeys.JOURNEYS,
                JourneyRepository.LIST,
                Ids.ID,
                Journey::id,
                (tx, person) -> asOf(api.clock().instant(), tx, person));
    }

    private static Function<Journey, Object> asOf(Instant now, Tx tx, UUID person) {
        List<Pause> pauses = Journeys.pauses(tx, person);
        return journey -> JourneyView.of(JourneyToday.of(journey, pauses, Today.at(now)));
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return journeys.list(who, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        return journeys.get(who, id);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(
                in -> Journey.read(id, in),
                journey -> journeys.write(
                        who, tx -> JourneyWrites.put(tx, journey, body.ifMatch(), Today.at(body.now()))));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request) {
        return journeys.delete(who, id, request);
    }
}
