package app.asked.server.journey.api;

import app.asked.core.journey.Pause;
import app.asked.core.shape.Ids;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.PauseRepository;
import app.asked.server.journey.Today;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Resource;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/journeys/{journey}/pauses` and `/journeys/{journey}/pauses/{id}`.
@RestController
@RequestMapping("/api/v1/journeys/{journey}/pauses")
class PauseApi {
    private final Resource.Api api;
    private final Resource<UUID, Pause> pauses;

    PauseApi(Resource.Api api) {
        this.api = api;
        this.pauses =
                new Resource<>(api, Journeys.PAUSES, PauseRepository.LIST, Ids.ID, Pause::id, (_, _) -> PauseView::of);
    }

    @GetMapping
    ResponseEntity<?> list(Who who, @PathVariable UUID journey, Form query) {
        requireJourney(who, journey);
        return pauses.list(who, query, Map.of("journey", journey));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID journey, @PathVariable UUID id) {
        requireJourney(who, journey);
        return pauses.get(who, id, of(journey));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID journey, @PathVariable UUID id, JsonBody body) {
        return body.read(
                in -> Pause.read(id, journey, in),
                pause -> pauses.write(who, tx -> JourneyWrites.put(tx, pause, body.ifMatch(), Today.at(body.now()))));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID journey, @PathVariable UUID id, HttpServletRequest request) {
        requireJourney(who, journey);
        return pauses.delete(who, id, request, of(journey));
    }

    private void requireJourney(Who who, UUID journey) {
        api.storage().read(tx -> Journeys.find(tx, who.person(), journey).orElseThrow(NotFound::new));
    }

    private static Predicate<Pause> of(UUID journey) {
        return pause -> pause.journey().equals(journey);
    }
}
